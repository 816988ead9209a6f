import { expect, test } from 'vitest';
import { ZERO_ADDRESS } from '@/lib/domain/hex';
import { cancelRight } from './cancel-right';

const proposer = `0x${'1'.repeat(40)}`;
const guardian = `0x${'2'.repeat(40)}`;

test.each([
  ['Pending', proposer, 'proposer'],
  ['Active', proposer, 'tooLate'],
  ['Queued', guardian, 'guardian'],
  ['Active', guardian, 'guardian'],
  ['Executed', guardian, 'none'],
  ['Canceled', guardian, 'none'],
  ['Defeated', guardian, 'none'],
  ['Active', `0x${'3'.repeat(40)}`, 'none'],
  ['Active', undefined, 'none'],
] as const)('%s by %s: %s', (state, account, right) => {
  expect(cancelRight({ state, proposer, guardian, belowThreshold: false, account })).toBe(right);
});

test.each([
  ['Pending', 'anyone'],
  ['Active', 'anyone'],
  ['Succeeded', 'none'],
  ['Queued', 'none'],
] as const)('%s by anyone, the proposer below its threshold: %s', (state, right) => {
  const account = `0x${'3'.repeat(40)}`;
  expect(cancelRight({ state, proposer, guardian, belowThreshold: true, account })).toBe(right);
});

test('without a guardian the proposer may cancel at any time', () => {
  expect(
    cancelRight({
      state: 'Queued',
      proposer,
      guardian: ZERO_ADDRESS,
      belowThreshold: false,
      account: proposer,
    }),
  ).toBe('proposer');
});
