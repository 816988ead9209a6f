import { expect, test } from 'vitest';
import type { ChartData } from './chart-data';
import { acrossAt, heightAt } from './chart-shape';

const chart = (shape: ChartData['shape'], values: (number | null)[][]): ChartData => ({
  name: 'x',
  title: 'x',
  caption: 'x',
  shape,
  series: [],
  points: values.map((row) => ({ label: '', values: row, texts: [] })),
  scale: [],
  moments: [],
});

test('areas and lines reach from edge to edge, bars stand in their share', () => {
  const rows = [[0.1], [0.2], [0.3]];
  expect([0, 1, 2].map((i) => acrossAt(chart('line', rows), i))).toEqual([0, 0.5, 1]);
  expect(acrossAt(chart('bar', rows), 1)).toBe(0.5);
  expect(acrossAt(chart('area', [[1]]), 0)).toBe(0);
});

test('areas stand on one another, lines do not', () => {
  expect(heightAt(chart('area', [[0.25, 0.5]]), 0, 1)).toBe(0.75);
  expect(heightAt(chart('line', [[0.25, 0.5]]), 0, 1)).toBe(0.5);
  expect(heightAt(chart('line', [[0.25, null]]), 0, 1)).toBeNull();
});
