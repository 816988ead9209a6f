import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitVotes } from './split-votes';

const split = fc
  .tuple(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 10_000 }))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
  .map(([a, b]) => ({ against: a, for: b - a, abstain: 10_000 - b }));

test('gives out every vote, nobody more than two base units beyond its share, and nothing to a share of zero', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 10n ** 28n), split, (votes, shares) => {
      const parts = splitVotes(votes, shares);
      expect(parts.against + parts.for + parts.abstain).toBe(votes);
      for (const key of ['against', 'for', 'abstain'] as const) {
        const exact = (votes * BigInt(shares[key])) / 10_000n;
        expect(parts[key] >= exact && parts[key] <= exact + 2n).toBe(true);
        if (shares[key] === 0) expect(parts[key]).toBe(0n);
      }
    }),
  );
});

test('refuses shares that are not the whole', () => {
  expect(() => splitVotes(1n, { against: 5_000, for: 4_999, abstain: 0 })).toThrow(RangeError);
});
