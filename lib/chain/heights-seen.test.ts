import { expect, test } from 'vitest';
import { HeightsSeen } from './heights-seen';

test('who is behind is so since the first block above it was seen', () => {
  const heights = new HeightsSeen();
  heights.see(10n, 1_000);
  heights.see(11n, 2_000);
  heights.see(11n, 3_000);
  heights.see(13n, 4_000);
  expect(heights.behindFor(10n, 5_000)).toBe(3_000);
  expect(heights.behindFor(12n, 5_000)).toBe(1_000);
  expect(heights.behindFor(13n, 5_000)).toBe(0);
});

test('blocks that a chain took back do not count', () => {
  const heights = new HeightsSeen();
  heights.see(10n, 1_000);
  heights.see(12n, 2_000);
  heights.see(9n, 3_000);
  expect(heights.behindFor(9n, 4_000)).toBe(0);
  heights.see(10n, 5_000);
  expect(heights.behindFor(9n, 6_000)).toBe(1_000);
});
