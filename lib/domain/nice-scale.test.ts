import { expect, test } from 'vitest';
import { heightOf, niceScale } from './nice-scale';

test.each([
  [0n, 1n, 1],
  [1n, 1n, 2],
  [7n, 8n, 5],
  [100n, 100n, 6],
  [101n, 150n, 4],
  [4_300n * 10n ** 18n, 5_000n * 10n ** 18n, 6],
])('a scale for %s ends at %s with %i lines', (max, top, lines) => {
  const scale = niceScale(max);
  expect(scale.top).toBe(top);
  expect(scale.steps).toHaveLength(lines);
  expect(scale.steps.at(-1) ?? 0n).toBe(max === 0n ? 0n : top);
});

test('always holds what it is made for', () => {
  for (let max = 1n; max < 10n ** 24n; max = max * 3n + 7n) {
    const { top, steps } = niceScale(max);
    expect(top >= max).toBe(true);
    expect(steps.length).toBeLessThanOrEqual(6);
    expect(heightOf(max, top)).toBeGreaterThan(0.5);
  }
});
