import { useTranslations } from 'next-intl';
import { cx } from '@/components/ui/cx';
import { Link } from '@/lib/i18n/navigation';
import { type Direction, directions, movementsHref } from './select-movements';

/** All, in or out: links, so that the choice is in the URL and needs no script. */
export function MovementFilter({ direction }: { direction: Direction }) {
  const t = useTranslations('treasury.filter');
  return (
    <nav aria-label={t('label')} className="flex gap-1 rounded-[10px] border border-line bg-sunken p-1">
      {directions.map((name) => (
        <Link
          key={name}
          href={movementsHref({ direction: name, page: 1 })}
          aria-current={name === direction ? 'true' : undefined}
          className={cx(
            'inline-flex min-h-9 items-center rounded-[7px] px-3.5 text-sm',
            name === direction
              ? 'bg-surface font-medium text-ink ring-1 ring-strong'
              : 'text-muted hover:text-ink',
          )}
        >
          {t(name)}
        </Link>
      ))}
    </nav>
  );
}
