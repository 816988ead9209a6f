import { basisPoints } from '@/lib/domain/tally';
import { formatPercent } from './percent';

/** `part / whole` as a percentage, cut off at `digits` decimals. Something is never shown as nothing: `<0.1%`. */
export function formatShare(part: bigint, whole: bigint, locale: string, digits = 1): string {
  const share = basisPoints(part, whole);
  if (share > 0 || part === 0n || whole === 0n) return formatPercent(share, locale, digits);
  return digits === 2 ? `<${formatPercent(1, locale, 2)}` : formatPercent(1, locale, digits);
}
