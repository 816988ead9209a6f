const units = [
  ['year', 365 * 86_400],
  ['week', 7 * 86_400],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

export type DurationFormat = {
  locale: string;
  /** `long`: "2 weeks, 3 days"; `short`: "2 wks, 3 days"; `narrow`: "2w 3d". */
  style?: 'long' | 'short' | 'narrow';
  /** How many units at most, from the largest down. */
  parts?: number;
};

/**
 * A span of seconds in words, cut off after `parts` units. Weeks are used only when they come out even (a stake of
 * 26 weeks), else days; years have 365 days.
 */
export function formatDuration(
  seconds: number,
  { locale, style = 'long', parts = 2 }: DurationFormat,
): string {
  let rest = Math.max(0, Math.floor(seconds));
  const texts: string[] = [];
  for (const [unit, length] of units) {
    if (texts.length === parts) break;
    if (unit === 'week' && rest % length !== 0) continue;
    const count = Math.floor(rest / length);
    if (count === 0) continue;
    rest -= count * length;
    texts.push(new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: style }).format(count));
  }
  if (texts.length === 0) {
    return new Intl.NumberFormat(locale, { style: 'unit', unit: 'second', unitDisplay: style }).format(0);
  }
  return new Intl.ListFormat(locale, { type: 'unit', style }).format(texts);
}
