import { expect, test } from 'vitest';
import { shortenAddress } from './address';

test('keeps both ends', () => {
  expect(shortenAddress(`0x1234${'0'.repeat(32)}abcd`)).toBe('0x1234…abcd');
});

test('leaves what is short alone', () => {
  expect(shortenAddress('0x12')).toBe('0x12');
});
