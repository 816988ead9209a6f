/** A whole number with the locale's grouping: blocks, people, votes cast. */
export function formatCount(value: number | bigint, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(value);
}
