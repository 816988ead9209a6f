import { expect, test } from 'vitest';
import { wrapText } from './wrap-text';

test.each([
  ['', []],
  ['one', ['one']],
  ['one two three', ['one two', 'three']],
  ['a hippopotamus b', ['a', 'hippopotamus', 'b']],
])('%j in lines of 8', (text, lines) => {
  expect(wrapText(text, 8, ({ length }) => length)).toEqual(lines);
});
