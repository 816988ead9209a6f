import { expect, test } from 'vitest';
import { formatShare } from './share';

test.each([
  [0n, 100n, 1, '0%'],
  [0n, 0n, 1, '0%'],
  [1n, 0n, 1, '0%'],
  [100n, 100n, 2, '100%'],
  [1n, 3n, 2, '33.33%'],
  [250n, 42_000_000n, 2, '<0.01%'],
  [250n, 42_000_000n, 1, '<0.1%'],
  [1n, 10_000n, 1, '<0.1%'],
])('%s of %s with %s decimals: %s', (part, whole, digits, text) => {
  expect(formatShare(part, whole, 'en', digits)).toBe(text);
});
