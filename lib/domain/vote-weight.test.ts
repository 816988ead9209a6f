import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import vectors from '@/test/vectors/vote-weight.json';
import { MAX_DURATION, MIN_DURATION, voteWeight } from './vote-weight';

const amounts = fc.bigInt(0n, 2n ** 96n - 1n);
const durations = fc.integer({ min: MIN_DURATION, max: MAX_DURATION });

describe('voteWeight', () => {
  it('agrees with the vectors the contract is held to', () => {
    expect(vectors.length).toBeGreaterThanOrEqual(30);
    for (const { amount, duration, votes } of vectors) {
      expect(voteWeight(BigInt(amount), Number(duration))).toBe(BigInt(votes));
    }
  });

  it('grows with amount and with time, and never passes the amount', () => {
    fc.assert(
      fc.property(amounts, amounts, durations, durations, (a, b, t, u) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        const [sooner, later] = t < u ? [t, u] : [u, t];
        return voteWeight(less, t) <= voteWeight(more, t) && voteWeight(a, sooner) <= voteWeight(a, later);
      }),
    );
    fc.assert(fc.property(amounts, durations, (amount, duration) => voteWeight(amount, duration) <= amount));
  });

  it('gives one vote for one KEI at the longest notice', () => {
    expect(voteWeight(10n ** 18n, MAX_DURATION)).toBe(10n ** 18n);
  });
});
