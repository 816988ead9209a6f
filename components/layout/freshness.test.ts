import { expect, test } from 'vitest';
import { freshnessOf } from './freshness';

test('figures turn late after half a minute without a new block, and stale after two', () => {
  expect(freshnessOf(0)).toBe('fresh');
  expect(freshnessOf(29_999)).toBe('fresh');
  expect(freshnessOf(30_000)).toBe('late');
  expect(freshnessOf(119_999)).toBe('late');
  expect(freshnessOf(120_000)).toBe('stale');
});
