import type { ChartData, ChartTexture } from './chart-data';

/** Where point `index` stands across the plot, 0 to 1: bars in the middle of their share, the rest from edge to edge. */
export function acrossAt(
  { shape, points }: { shape: ChartData['shape']; points: readonly unknown[] },
  index: number,
): number {
  if (shape === 'bar') return (index + 0.5) / points.length;
  return points.length < 2 ? 0 : index / (points.length - 1);
}

/** Upper edge of series `row` at a point, 0 to 1: on top of those before it where areas are stacked. */
export function heightAt({ shape, points }: ChartData, index: number, row: number): number | null {
  const values = points[index]?.values ?? [];
  const own = values[row] ?? null;
  if (shape !== 'area' || own === null) return own;
  return values.slice(0, row + 1).reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

/** How the lines of a texture are dashed. */
export const dashes: Record<ChartTexture, string | undefined> = {
  plain: undefined,
  rising: '9 5',
  falling: '12 4 3 4',
  level: '5 3',
  dotted: '1.5 5',
};
