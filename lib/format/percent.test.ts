import { expect, test } from 'vitest';
import { formatPercent } from './percent';

test.each([
  [0, 'en', '0%'],
  [1, 'en', '<0.1%'],
  [1234, 'en', '12.3%'],
  [1234, 'vi', '12,3%'],
  [9999, 'ko', '99.9%'],
  [10_000, 'en', '100%'],
])('%s basis points in %s: %s', (points, locale, text) => {
  expect(formatPercent(points, locale)).toBe(text);
});

test('keeps both decimals of a basis point when asked', () => {
  expect(formatPercent(1, 'en', 2)).toBe('0.01%');
});
