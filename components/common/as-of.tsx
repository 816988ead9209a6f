import { useLocale, useTranslations } from 'next-intl';
import type { Head } from '@/lib/domain/head';
import { formatCount } from '@/lib/format/count';
import { formatTime } from '@/lib/format/time';

/** Which block the figures of a page are from. */
export function AsOf({ head, className }: { head: Head; className?: string }) {
  const t = useTranslations('common');
  const locale = useLocale();
  return (
    <p className={className ?? 'text-faint text-sm tabular-nums'}>
      {t('asOf', { block: formatCount(head.number, locale) })}
      {' · '}
      <time dateTime={new Date(head.timestamp * 1000).toISOString()}>
        {formatTime(head.timestamp, { locale })}
      </time>
    </p>
  );
}
