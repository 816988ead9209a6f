import { expect, test } from 'vitest';
import { packParts } from './ballot';
import { type Cast, castParts, joinedBallot, reducedBallot } from './cast';

const cast: Cast = {
  voter: `0x${'1'.repeat(40)}`,
  parts: { against: 1n, for: 2n, abstain: 3n },
  weight: 6n,
  reason: 'first',
  override: 'none',
  insteadOf: null,
  timestamp: 10,
  transactionHash: '0x01',
};

test('packed parts go before the support they come with', () => {
  const parts = { against: 5n, for: 6n, abstain: 7n };
  expect(castParts(255, 18n, packParts(parts))).toEqual(parts);
  expect(castParts(2, 18n, '0x')).toEqual({ against: 0n, for: 0n, abstain: 18n });
  expect(() => castParts(255, 18n, '0x')).toThrow(RangeError);
});

test('casts of one voter add up, and the latest dates the ballot', () => {
  const once = joinedBallot(undefined, cast);
  const twice = joinedBallot(once, { ...cast, reason: 'second', timestamp: 20 });
  expect(twice).toMatchObject({
    parts: { against: 2n, for: 4n, abstain: 6n },
    weight: 12n,
    takenBack: 0n,
    reason: 'first\n\nsecond',
    timestamp: 20,
  });
});

test('what a delegator takes back is gone from its part alone, and remembered', () => {
  const reduced = reducedBallot(joinedBallot(undefined, cast), 1, 2n);
  expect(reduced).toMatchObject({ parts: { against: 1n, for: 0n, abstain: 3n }, weight: 4n, takenBack: 2n });
});
