import { expect, test } from 'vitest';
import { decodeCursor, encodeCursor } from './cursor';

test('a place comes back as it was', () => {
  const key = ['123456789012345678901234567890', '0xabc', 7];
  expect(decodeCursor(encodeCursor(key), 3)).toEqual(key);
});

test('what is no place of this list is refused', () => {
  for (const text of ['', 'zzz', '!!', encodeCursor(['a']), encodeCursor([]), 'W3sieCI6MX0sMl0'])
    expect(decodeCursor(text, 2)).toBeUndefined();
});
