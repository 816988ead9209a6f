import { z } from 'zod';

/** What a run of `forge test --json` amounts to. */
export type ForgeCounts = {
  passed: number;
  failed: number;
  unit: number;
  fuzz: number;
  invariant: number;
  /** Inputs tried by fuzz properties. */
  cases: number;
  /** Inputs tried by the fuzz property that tried the fewest; infinite before the first. */
  fewestCases: number;
  /** Calls made by invariant campaigns. */
  calls: number;
};

/** Nothing counted yet. */
export function noCounts(): ForgeCounts {
  return {
    passed: 0,
    failed: 0,
    unit: 0,
    fuzz: 0,
    invariant: 0,
    cases: 0,
    fewestCases: Number.POSITIVE_INFINITY,
    calls: 0,
  };
}

const kindSchema = z.union([
  z.object({ Fuzz: z.object({ runs: z.number() }) }),
  z.object({ Invariant: z.object({ calls: z.number() }) }),
  z.object({ Unit: z.unknown() }),
]);

const reportSchema = z.record(
  z.string(),
  z.object({
    duration: z.string(),
    test_results: z.record(
      z.string(),
      z.object({ status: z.string(), reason: z.string().nullable(), kind: kindSchema }),
    ),
  }),
);

/**
 * Adds a report's tests to `counts`. A test that is not a success, skipped ones included, counts as failed.
 *
 * @param output Standard output of `forge test --json`.
 * @param report Called with one line per suite and per failed test.
 * @returns How many of the report's tests failed.
 */
export function countForgeTests(output: string, counts: ForgeCounts, report: (line: string) => void): number {
  let failed = 0;
  const json = output.split('\n').find((line) => line.startsWith('{'));
  if (json === undefined) return failed;
  for (const [suite, { duration, test_results }] of Object.entries(reportSchema.parse(JSON.parse(json)))) {
    const tests = Object.entries(test_results);
    const failures = tests.filter(([, test]) => test.status !== 'Success');
    const name = suite.replace(/^contracts\/test\/(.*):.*$/, '$1');
    const time = duration.replace(/ [^ ]*s( .*)?$/, '');
    report(`  ${failures.length === 0 ? '✓' : '✗'} ${name} (${tests.length} tests, ${time})`);
    for (const [test, { status, reason }] of failures) report(`      ${status}: ${test}: ${reason ?? ''}`);
    counts.passed += tests.length - failures.length;
    counts.failed += failures.length;
    failed += failures.length;
    for (const [, { kind }] of tests) countKind(kind, counts);
  }
  return failed;
}

function countKind(kind: z.infer<typeof kindSchema>, counts: ForgeCounts): void {
  if ('Fuzz' in kind) {
    counts.fuzz += 1;
    counts.cases += kind.Fuzz.runs;
    counts.fewestCases = Math.min(counts.fewestCases, kind.Fuzz.runs);
  } else if ('Invariant' in kind) {
    counts.invariant += 1;
    counts.calls += kind.Invariant.calls;
  } else {
    counts.unit += 1;
  }
}
