import type { Tally } from './tally';

/** Shares of a ballot in basis points; they make up 10,000 together. */
export type Split = { against: number; for: number; abstain: number };

const WHOLE = 10_000;
const keys = ['for', 'against', 'abstain'] as const;

/** Sum of the shares, in basis points. */
export function splitSum(split: Split): number {
  return split.against + split.for + split.abstain;
}

/**
 * Votes by shares, to the last base unit: what rounding leaves goes to the largest share.
 *
 * @param votes sKEI base units.
 * @throws RangeError when the shares are not the whole.
 */
export function splitVotes(votes: bigint, split: Split): Tally {
  if (splitSum(split) !== WHOLE) throw new RangeError(`shares of ${splitSum(split)}`);
  const parts = { against: 0n, for: 0n, abstain: 0n };
  for (const key of keys) parts[key] = (votes * BigInt(split[key])) / BigInt(WHOLE);
  const largest = keys.reduce((a, b) => (split[b] > split[a] ? b : a));
  parts[largest] += votes - parts.against - parts.for - parts.abstain;
  return parts;
}
