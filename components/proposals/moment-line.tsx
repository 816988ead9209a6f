import { useLocale, useTranslations } from 'next-intl';
import { formatRelativeTime } from '@/lib/format/relative-time';
import { formatTime } from '@/lib/format/time';
import type { Moment } from './proposal-moment';

/** One sentence: what is next and when, by the chain's clock. */
export function MomentLine({ moment, now, className }: { moment: Moment; now: number; className?: string }) {
  const t = useTranslations('proposals.moment');
  const locale = useLocale();
  const { key, at } = moment;
  return (
    <time
      dateTime={new Date(at * 1000).toISOString()}
      title={formatTime(at, { locale })}
      className={className}
    >
      {t(key, {
        when: formatRelativeTime(at, now, locale),
        date: formatTime(at, { locale, style: 'date' }),
      })}
    </time>
  );
}
