import { expect, test } from 'vitest';
import { sampleTimes } from './sample-times';

test.each([
  [100, 400, 4, [100, 200, 300, 400]],
  [0, 10, 4, [0, 3, 6, 10]],
  [5, 7, 10, [5, 6, 7]],
  [7, 7, 10, [7]],
  [9, 7, 10, [7]],
  [0, 100, 1, [100]],
])('from %i to %i in at most %i', (from, to, count, times) => {
  expect(sampleTimes(from, to, count)).toEqual(times);
});
