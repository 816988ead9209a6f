import { expect, test } from 'vitest';
import { ZERO_ADDRESS } from '@/lib/domain/hex';
import { canOverride, noPowerReason } from './voter-standing';

const me = `0x${'1'.repeat(40)}`;
const other = `0x${'2'.repeat(40)}`;
const nobody = {
  account: me,
  power: 0n,
  own: 0n,
  delegate: ZERO_ADDRESS,
  currentPower: 0n,
  currentOwn: 0n,
  inParts: false,
};

test.each([
  [nobody, 'noStake'],
  [{ ...nobody, currentOwn: 5n }, 'stakedLater'],
  [{ ...nobody, own: 5n, delegate: other }, 'delegated'],
  [{ ...nobody, own: 5n }, 'undelegated'],
  [{ ...nobody, inParts: true }, 'delegated'],
  [{ ...nobody, power: 5n, own: 5n, delegate: me }, 'none'],
])('%o: %s', (voter, reason) => {
  expect(noPowerReason(voter)).toBe(reason);
});

test('only votes in other hands can be taken back', () => {
  expect(canOverride({ ...nobody, own: 5n, delegate: other })).toBe(true);
  expect(canOverride({ ...nobody, own: 5n, delegate: me.toUpperCase().replace('X', 'x') })).toBe(false);
  expect(canOverride({ ...nobody, delegate: other })).toBe(false);
});
