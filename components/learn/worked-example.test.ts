import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MAX_DURATION, MIN_DURATION, voteWeight } from '@/lib/domain/vote-weight';
import { workedExample } from './worked-example';

test('every line is the formula itself', () => {
  for (const { amount, duration, votes } of workedExample()) {
    expect(votes).toBe(voteWeight(amount, duration));
    expect(duration).toBeGreaterThanOrEqual(MIN_DURATION);
    expect(duration).toBeLessThanOrEqual(MAX_DURATION);
  }
});

test('the last two lines come out the same, as the text beside them says', () => {
  const [time, amount] = workedExample().slice(-2);
  expect(time?.votes).toBe(amount?.votes);
  expect(amount?.amount).toBe((time?.amount ?? 0n) * 4n);
  expect((amount?.duration ?? 0) * 4).toBe(time?.duration);
});

// The page prints the formula in words: 208 weeks there must be the contract's.
test('the longest notice is the contract’s', () => {
  const source = readFileSync('contracts/src/libraries/VoteWeight.sol', 'utf8');
  expect(source).toContain(`MAX_DURATION = ${MAX_DURATION / 604_800} weeks`);
  expect(source).toContain(`MIN_DURATION = ${MIN_DURATION / 604_800} weeks`);
});
