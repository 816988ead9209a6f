import { expect, test } from 'vitest';
import { isWithin, parseRanges } from './unicode-ranges';

test('reads single characters and ranges as CSS writes them', () => {
  const ranges = parseRanges('U+0102-0103, U+20AB,u+d723-d728');
  expect(ranges).toEqual([
    [0x102, 0x103],
    [0x20ab, 0x20ab],
    [0xd723, 0xd728],
  ]);
  expect([0x101, 0x103, 0x20ab, 0xd725].map((code) => isWithin(code, ranges))).toEqual([
    false,
    true,
    true,
    true,
  ]);
});
