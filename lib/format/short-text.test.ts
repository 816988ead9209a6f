import { expect, test } from 'vitest';
import { shortText } from './short-text';

const bytes32 = (text: string) => `0x${Buffer.from(text).toString('hex').padEnd(64, '0')}`;

test('a name kept in bytes32 is read as that name', () => {
  expect(shortText(bytes32('protocol.fee'))).toBe('protocol.fee');
  expect(shortText(bytes32('a'.repeat(32)))).toBe('a'.repeat(32));
});

test('anything else stays as it is', () => {
  const hash = `0x${'9f'.repeat(32)}`;
  expect(shortText(hash)).toBe(hash);
  expect(shortText(bytes32(''))).toBe(bytes32(''));
  expect(shortText('0x6162')).toBe('0x6162');
});
