import { spawnSync } from 'node:child_process';
import { afterEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { tooShort } from './deep-size';
import { forgeBinary } from './forge';
import { forgeEnv } from './forge-env';
import { countForgeTests, noCounts } from './forge-report';

afterEach(() => vi.unstubAllEnvs());

/** What forge reports of properties that tried so many cases, and of invariants that made so many calls. */
function reported(cases: readonly number[], calls: readonly number[]) {
  const result = (kind: object) => ({ status: 'Success', reason: null, kind });
  const tests = [
    ...cases.map((runs, i) => [`testFuzz_${i}(uint256)`, result({ Fuzz: { runs } })]),
    ...calls.map((made, i) => [`invariant_${i}()`, result({ Invariant: { calls: made } })]),
  ];
  const suite = { duration: '1s', test_results: Object.fromEntries(tests) };
  const counts = noCounts();
  countForgeTests(JSON.stringify({ 'contracts/test/A.t.sol:A': suite }), counts, () => {});
  return counts;
}

test('a run is long enough when every property and all invariants together tried enough', () => {
  expect(tooShort(reported([5_000, 5_000], [400_000, 90_000]))).toEqual([]);
});

test('one property that tried fewer cases makes it too short, whatever the others tried', () => {
  expect(tooShort(reported([50_000, 4_999, 50_000], [490_000]))).toEqual([
    'a fuzz property tried 4999 cases, not 5000',
  ]);
});

test('invariants that made fewer calls, or nothing at all, make it too short', () => {
  expect(tooShort(reported([5_000], [489_999]))).toEqual([
    '1 invariants made 489999 calls together, not 490000',
  ]);
  expect(tooShort(noCounts())).toHaveLength(2);
});

test('what the shell exports does not shrink a run', () => {
  vi.stubEnv('FOUNDRY_PROFILE', 'quick');
  vi.stubEnv('FOUNDRY_FUZZ_RUNS', '3');
  vi.stubEnv('FOUNDRY_INVARIANT_RUNS', '1');
  const env = forgeEnv('deep');
  const { stdout } = spawnSync(forgeBinary(), ['config', '--json'], { encoding: 'utf8', env });
  const schema = z.object({
    fuzz: z.object({ runs: z.number() }),
    invariant: z.object({ runs: z.number(), depth: z.number() }),
  });
  const { fuzz, invariant } = schema.parse(JSON.parse(stdout));
  expect([fuzz.runs, invariant.runs, invariant.depth]).toEqual([5_000, 64, 128]);
});
