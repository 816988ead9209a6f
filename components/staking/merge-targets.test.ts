import { expect, test } from 'vitest';
import { mergeTargets } from './merge-targets';

const stake = (index: number, duration: number, unlockAt = 0) => {
  return { index, amount: 1n, duration, unlockAt, exitAt: 0, delegatee: null };
};

test('offers the other committed stakes, the longest notice first', () => {
  const stakes = [stake(0, 10), stake(1, 30), stake(2, 20, 99), stake(3, 40)];
  expect(mergeTargets(stake(0, 10), stakes).map(({ index }) => index)).toEqual([3, 1]);
});
