/**
 * Moments (chain seconds) at even distances from `from` to `to`, both included, ascending and without doubles: at most
 * `count` of them, one when there is no time in between.
 */
export function sampleTimes(from: number, to: number, count: number): number[] {
  if (to <= from || count < 2) return [to];
  const times = new Set<number>();
  for (let i = 0; i < count; i++) times.add(from + Math.floor(((to - from) * i) / (count - 1)));
  return [...times];
}
