import { parseAmount } from '@/lib/domain/parse-amount';
import { type Split, splitSum } from '@/lib/domain/split-votes';

/** Shares in percent, as typed; nothing typed is zero. */
export type SplitText = { for: string; against: string; abstain: string };

export type SplitEntry =
  | { ok: true; value: Split }
  /** `sum`: what the shares add up to in basis points, when all of them are numbers. */
  | { ok: false; reason: 'number' | 'sum'; sum: number };

const WHOLE = 10_000;

/** Typed percentages to a split of the whole, two decimals at most. */
export function readSplit(text: SplitText): SplitEntry {
  const share = (typed: string): number => {
    if (typed.trim() === '') return 0;
    const parsed = parseAmount(typed, 2);
    return parsed.ok && parsed.value <= BigInt(WHOLE) ? Number(parsed.value) : Number.NaN;
  };
  const value = { for: share(text.for), against: share(text.against), abstain: share(text.abstain) };
  const sum = splitSum(value);
  if (Number.isNaN(sum)) return { ok: false, reason: 'number', sum: 0 };
  return sum === WHOLE ? { ok: true, value } : { ok: false, reason: 'sum', sum };
}
