import { useLocale } from 'next-intl';
import { type DurationFormat, formatDuration } from '@/lib/format/duration';

export type DurationProps = { seconds: number; className?: string } & Omit<DurationFormat, 'locale'>;

/** A span of time in words. */
export function Duration({ seconds, style, parts, className }: DurationProps) {
  const locale = useLocale();
  const format: DurationFormat = { locale };
  if (style) format.style = style;
  if (parts) format.parts = parts;
  return (
    <time dateTime={`PT${Math.max(0, Math.floor(seconds))}S`} className={className}>
      {formatDuration(seconds, format)}
    </time>
  );
}
