export type Freshness = 'fresh' | 'late' | 'stale';

const LATE = 30_000;
const STALE = 120_000;

/** What figures are worth so many milliseconds after the last new block was heard of: from 30 s late, from 120 s stale. */
export function freshnessOf(age: number): Freshness {
  if (age >= STALE) return 'stale';
  return age >= LATE ? 'late' : 'fresh';
}
