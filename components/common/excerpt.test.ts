import { expect, test } from 'vitest';
import { excerpt } from './excerpt';

test('drops the marks of markdown, keeps the words', () => {
  const text =
    '# About us\n\n> We **build** on [K-Gov](https://example.org).\n\n- one\n- two_three\n\n## Later\n\nmore';
  expect(excerpt(text)).toBe('We build on K-Gov. one twothree');
});

test('cuts between words', () => {
  const text = 'word '.repeat(100);
  expect(excerpt(text)).toMatch(/word…$/);
  expect(excerpt(text).length).toBeLessThanOrEqual(151);
});

test('cuts what has no spaces', () => {
  expect(excerpt('가'.repeat(500))).toBe(`${'가'.repeat(150)}…`);
});
