import { expect, test } from 'vitest';
import type { ChartData } from './chart-data';
import { pointAt, step } from './read-chart';

const chart: ChartData = {
  name: 'x',
  title: 'x',
  caption: 'x',
  shape: 'line',
  series: [
    { name: 'In', tone: 'accent', texture: 'plain' },
    { name: 'Out', tone: 'ink', texture: 'rising' },
  ],
  points: ['May', 'June', 'July'].map((label, i) => ({ label, values: [0, 0], texts: [`${i} KEI`, '–'] })),
  scale: [],
  moments: [],
};

function press(key: string, at: number | null, held = {}) {
  let stopped = false;
  const event = {
    key,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    ...held,
    preventDefault: () => {
      stopped = true;
    },
  };
  const reading = step(chart, at === null ? null : { at, spoken: 'before' }, event);
  return { at: reading?.at ?? null, stopped };
}

test.each([
  ['ArrowRight', null, 0],
  ['ArrowLeft', null, 2],
  ['ArrowRight', 1, 2],
  ['ArrowRight', 2, 2],
  ['ArrowLeft', 0, 0],
  ['Home', 2, 0],
  ['End', 0, 2],
])('%s at %s reads %s and does not scroll the page', (key, from, to) => {
  expect(press(key, from)).toEqual({ at: to, stopped: true });
});

test('other keys are the page’s', () => {
  expect(press('Tab', 1)).toEqual({ at: 1, stopped: false });
  expect(press('ArrowLeft', 1, { altKey: true })).toEqual({ at: 1, stopped: false });
  expect(press('Escape', 1)).toEqual({ at: null, stopped: false });
});

test('a point is read with every series', () => {
  const event = { key: 'End', altKey: false, ctrlKey: false, metaKey: false, preventDefault: () => {} };
  expect(step(chart, null, event)?.spoken).toBe('July: In 2 KEI, Out –');
});

test.each([
  ['line', 0, 0],
  ['line', 149, 1],
  ['line', 151, 2],
  ['line', 999, 2],
  ['bar', 66, 0],
  ['bar', 67, 1],
  ['bar', -5, 0],
] as const)('a pointer on a %s at %i of 200 reads point %i', (shape, clientX, at) => {
  const currentTarget = { getBoundingClientRect: () => ({ left: 0, width: 200 }) as DOMRect };
  expect(pointAt({ ...chart, shape }, { clientX, currentTarget })).toEqual({ at, spoken: '' });
});
