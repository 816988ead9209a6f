import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import type { TreasuryMovement } from '@/lib/domain/treasury';
import { MovementFilter } from './movement-filter';
import { Movements } from './movements';
import { type MovementSelection, movementsHref, selectMovements } from './select-movements';

export type MovementSectionProps = {
  movements: TreasuryMovement[];
  selection: MovementSelection;
  names: Record<string, string>;
  now: number;
};

const emptyKeys = { all: 'empty', in: 'emptyIn', out: 'emptyOut' } as const;

/** The treasury's books: filter, page by page, or why there is nothing. */
export function MovementSection({ movements, selection, names, now }: MovementSectionProps) {
  const t = useTranslations('treasury');
  const { direction } = selection;
  const { rows, page, pages } = selectMovements(movements, selection);
  const empty = emptyKeys[direction];
  const turn = (to: number) => movementsHref({ direction, page: to });
  return (
    <section aria-labelledby="movements">
      <div className="mb-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-3">
        <h2 id="movements" className="font-semibold text-2xl tracking-tight">
          {t('movements')}
        </h2>
        <MovementFilter direction={direction} />
      </div>
      {rows.length === 0 ? (
        <div className="rounded-card border border-line border-dashed">
          <EmptyState icon="treasury" title={t(`${empty}.title`)}>
            {t(`${empty}.body`)}
          </EmptyState>
        </div>
      ) : (
        <>
          <Movements rows={rows} names={names} now={now} />
          <p className="mt-3 text-faint text-sm">{t('gift')}</p>
        </>
      )}
      {pages === 1 ? null : (
        <nav aria-label={t('pages.label')} className="mt-5 flex items-center justify-between gap-4">
          {page > 1 ? (
            <LinkButton size="sm" href={turn(page - 1)}>
              {t('pages.newer')}
            </LinkButton>
          ) : (
            <span />
          )}
          <span className="text-muted text-sm tabular-nums">{t('pages.of', { page, pages })}</span>
          {page < pages ? (
            <LinkButton size="sm" href={turn(page + 1)}>
              {t('pages.older')}
            </LinkButton>
          ) : (
            <span />
          )}
        </nav>
      )}
    </section>
  );
}
