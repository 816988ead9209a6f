import type { KeyboardEvent, PointerEvent } from 'react';
import type { ChartData } from './chart-data';

/** Which point is being read, and what is said aloud: nothing when a pointer reads. */
export type Reading = { at: number; spoken: string };

/** What a key does to a reading; keys that do nothing leave it as it is. Escape ends it. */
export function step(
  chart: ChartData,
  reading: Reading | null,
  event: Pick<KeyboardEvent, 'key' | 'preventDefault' | 'altKey' | 'ctrlKey' | 'metaKey'>,
): Reading | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return reading;
  if (event.key === 'Escape') return null;
  const last = chart.points.length - 1;
  const targets: Record<string, number> = {
    ArrowRight: reading === null ? 0 : reading.at + 1,
    ArrowLeft: reading === null ? last : reading.at - 1,
    Home: 0,
    End: last,
  };
  const target = targets[event.key];
  if (target === undefined || last < 0) return reading;
  event.preventDefault();
  const at = Math.min(last, Math.max(0, target));
  return { at, spoken: speak(chart, at) };
}

/** The point nearest to a pointer over the plot. */
export function pointAt(
  { shape, points }: ChartData,
  event: Pick<PointerEvent, 'clientX'> & { currentTarget: Pick<Element, 'getBoundingClientRect'> },
): Reading | null {
  const { left, width } = event.currentTarget.getBoundingClientRect();
  if (points.length === 0 || width === 0) return null;
  const across = (event.clientX - left) / width;
  const nearest =
    shape === 'bar' ? Math.floor(across * points.length) : Math.round(across * (points.length - 1));
  return { at: Math.min(points.length - 1, Math.max(0, nearest)), spoken: '' };
}

function speak({ series, points }: ChartData, at: number): string {
  const point = points[at];
  if (point === undefined) return '';
  return `${point.label}: ${series.map(({ name }, row) => `${name} ${point.texts[row]}`).join(', ')}`;
}
