import { getAddress } from 'viem';
import { expect, test } from 'vitest';
import { delegateAddress } from './delegate-address';

const right = getAddress(`0x${'cd'.repeat(20)}`);

test('takes the checksum and lower case', () => {
  expect(delegateAddress(right)).toBe(right);
  expect(delegateAddress(right.toLowerCase())).toBe(right);
});

test.each([
  right.replace(/[a-z]$/i, (c) => (c === c.toLowerCase() ? c.toUpperCase() : c.toLowerCase())),
  right.slice(0, -1),
  `${right}0`,
  'vitalik.eth',
  '',
  '%00',
])('refuses %j', (segment) => {
  expect(delegateAddress(segment)).toBeNull();
});
