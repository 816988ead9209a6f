import { expect, test } from 'vitest';
import { parseProposalId } from './proposal-id';

test.each(['', 'abc', '-1', '1e5', '0x1', '٣', ' 1', '01', `${2n ** 256n}`, '9'.repeat(1000)])(
  '%s is no id',
  (text) => {
    expect(parseProposalId(text)).toBeNull();
  },
);

test('every uint256 is', () => {
  expect(parseProposalId('0')).toBe(0n);
  expect(parseProposalId(`${2n ** 256n - 1n}`)).toBe(2n ** 256n - 1n);
});
