/** Basis points (10,000 = all) as a percentage, cut off at `digits` decimals; a share below the last one shows as `<`. */
export function formatPercent(basisPoints: number, locale: string, digits = 1): string {
  const number = new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: digits,
    roundingMode: 'trunc',
  });
  const least = 10 ** (2 - digits);
  if (basisPoints > 0 && basisPoints < least) return `<${number.format(least / 10_000)}`;
  return number.format(basisPoints / 10_000);
}
