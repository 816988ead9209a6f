import type { ForgeCounts } from './forge-report';

/** What the long run must at least have tried. */
const LEAST_CASES = 5_000;
const LEAST_CALLS = 490_000;

/** What a long run tried too little of, by forge's own report: one line each, none when it was long enough. */
export function tooShort({ fuzz, fewestCases, invariant, calls }: ForgeCounts): string[] {
  const lines: string[] = [];
  if (fuzz === 0 || fewestCases < LEAST_CASES)
    lines.push(`a fuzz property tried ${fuzz === 0 ? 0 : fewestCases} cases, not ${LEAST_CASES}`);
  if (calls < LEAST_CALLS)
    lines.push(`${invariant} invariants made ${calls} calls together, not ${LEAST_CALLS}`);
  return lines;
}
