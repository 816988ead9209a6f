import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { SearchState } from './use-search';

type PaletteStatusProps = { query: string; state: SearchState; count: number; onRetry: () => void };

const key = 'rounded border border-line bg-sunken px-1.5 py-0.5 font-sans text-tab';

/** How the search stands, seen and heard: what to type, how much was found, what to do when nothing was. */
export function PaletteStatus({ query, state, count, onRetry }: PaletteStatusProps) {
  const t = useTranslations('palette');
  const asking = state.status === 'asking';
  const failed = state.status === 'failed' || state.status === 'incomplete';
  const empty = query.trim() !== '' && !asking && !failed && count === 0;
  return (
    <div className="px-4 pt-1 pb-[max(0.75rem,env(safe-area-inset-bottom))]">
      {failed ? (
        <Notice
          tone="warning"
          title={t('failed')}
          className="mb-3"
          action={
            <Button size="sm" onClick={onRetry}>
              {t('retry')}
            </Button>
          }
        />
      ) : null}
      {empty ? (
        <div className="px-2 pt-4 pb-8 text-center">
          <p className="font-medium text-lg">{t('none', { query: query.trim().slice(0, 60) })}</p>
          <p className="mt-1 text-muted">{t('noneHint')}</p>
        </div>
      ) : null}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-line border-t pt-3 text-faint text-note">
        <p role="status">
          {query.trim() === '' ? t('hint') : asking ? t('searching') : t('count', { count })}
        </p>
        <p aria-hidden="true" className="hidden items-center gap-3 sm:flex">
          <span>
            <kbd className={key}>↑</kbd> <kbd className={key}>↓</kbd> {t('move')}
          </span>
          <span>
            <kbd className={key}>↵</kbd> {t('choose')}
          </span>
        </p>
      </div>
    </div>
  );
}
