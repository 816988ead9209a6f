const units = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

/** How far `timestamp` is from `now` (both chain seconds): "in 3 days", "2 hours ago". Cut off towards now. */
export function formatRelativeTime(timestamp: number, now: number, locale: string): string {
  const distance = timestamp - now;
  const [unit, length] = units.find(([, size]) => Math.abs(distance) >= size) ?? (['second', 1] as const);
  const count = Math.trunc(distance / length);
  // "in 1 day" and "1 day ago" are exact where "tomorrow" and "yesterday" would be guesses about a calendar.
  const numeric = count === 0 ? 'auto' : 'always';
  return new Intl.RelativeTimeFormat(locale, { numeric }).format(count, unit);
}
