import { useLocale } from 'next-intl';
import { formatRelativeTime } from '@/lib/format/relative-time';
import { formatTime, type TimeStyle } from '@/lib/format/time';

export type TimeProps = {
  /** Chain seconds. */
  timestamp: number;
  /** The chain's now, in seconds: adds how far away it is. */
  now?: number;
  style?: TimeStyle;
  /** With `now`: only the distance, the moment itself on hover. */
  relativeOnly?: boolean;
  className?: string;
};

/** A moment of the chain's clock: UTC, and how far away. */
export function Time({ timestamp, now, style = 'datetime', relativeOnly = false, className }: TimeProps) {
  const locale = useLocale();
  const moment = formatTime(timestamp, { locale, style });
  const relative = now === undefined ? null : formatRelativeTime(timestamp, now, locale);
  const short = relativeOnly && relative !== null;
  return (
    <time
      dateTime={new Date(timestamp * 1000).toISOString()}
      title={short ? formatTime(timestamp, { locale }) : undefined}
      className={className}
    >
      {short ? relative : moment}
      {!short && relative ? (
        <>
          {' '}
          <span className="whitespace-nowrap text-faint">· {relative}</span>
        </>
      ) : null}
    </time>
  );
}
