import { useLocale, useTranslations } from 'next-intl';
import { cx } from '@/components/ui/cx';
import type { Head } from '@/lib/domain/head';
import { formatCount } from '@/lib/format/count';
import { formatTime } from '@/lib/format/time';

/** Shown by the style sheet once the live head marks the document: the text itself stays the server's. */
const ages = ['late', 'stale'] as const;

/** Which block the figures of a page are from, and that they have grown old when the chain falls silent. */
export function AsOf({ head, className }: { head: Head; className?: string }) {
  const t = useTranslations('common');
  const locale = useLocale();
  return (
    <p className={cx('as-of', className ?? 'text-faint text-sm tabular-nums')}>
      {t('asOf', { block: formatCount(head.number, locale) })}
      {' · '}
      <time dateTime={new Date(head.timestamp * 1000).toISOString()}>
        {formatTime(head.timestamp, { locale })}
      </time>
      {ages.map((age) => (
        <span key={age} data-age={age}>
          {' · '}
          {t(`age.${age}`)}
        </span>
      ))}
    </p>
  );
}
