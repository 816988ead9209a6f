export type AmountProblem =
  | 'empty'
  | 'not-a-number'
  | 'negative'
  | 'scientific'
  | 'comma'
  | 'too-many-decimals'
  | 'too-large';

export type ParsedAmount = { ok: true; value: bigint } | { ok: false; reason: AmountProblem };

const MAX_WHOLE_DIGITS = 30;

/**
 * Typed text to base units, strictly: ASCII digits and one point. No exponent, no sign, no grouping, no other script's
 * digits, no rounding, so that what is shown is what is sent.
 *
 * @param decimals How many digits the unit has behind the point.
 */
export function parseAmount(text: string, decimals: number): ParsedAmount {
  const trimmed = text.trim();
  if (trimmed === '') return { ok: false, reason: 'empty' };
  if (/^[-−]/.test(trimmed)) return { ok: false, reason: 'negative' };
  if (/^[0-9.]+e[-+]?[0-9]+$/i.test(trimmed)) return { ok: false, reason: 'scientific' };
  if (/^[0-9.,\s]+$/.test(trimmed) && trimmed.includes(',')) return { ok: false, reason: 'comma' };
  const match = /^([0-9]*)(?:\.([0-9]*))?$/.exec(trimmed);
  const whole = match?.[1] ?? '';
  const fraction = match?.[2] ?? '';
  if (match === null || whole + fraction === '') return { ok: false, reason: 'not-a-number' };
  if (fraction.length > decimals) return { ok: false, reason: 'too-many-decimals' };
  if (whole.replace(/^0+/, '').length > MAX_WHOLE_DIGITS) return { ok: false, reason: 'too-large' };
  return { ok: true, value: BigInt(whole + fraction.padEnd(decimals, '0')) };
}

/** Base units as the shortest text `parseAmount` reads back to the same value. */
export function amountText(value: bigint, decimals: number): string {
  const digits = value.toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '');
  return fraction === '' ? whole : `${whole}.${fraction}`;
}
