import { spawnSync } from 'node:child_process';
import { buildContracts } from './build-contracts';
import { contractSizes, SIZE_LIMIT } from './contract-sizes';
import { forgeBinary } from './forge';
import { countForgeTests, type ForgeCounts } from './forge-report';
import { print, printError } from './print';

const CANARY = 'contracts/test/canary/*';
const INVARIANTS = 'contracts/test/invariants/*';

/**
 * `npm run test:contracts`: compiles what gets deployed, prints its sizes, runs every test against that very code, and
 * demands that the canary fails. Ends with the line `contracts: N passed, N failed`.
 */
function main(): number {
  const begun = Date.now();
  const seconds = (): string => `${((Date.now() - begun) / 1000).toFixed(0)} s`;
  const run = (what: string, filter: string[]): void => {
    print(`${what} (after ${seconds()}) …`);
    const { status, stdout, stderr } = forge(['test', ...filter, '--json']);
    const before = counts.passed + counts.failed;
    const failed = countForgeTests(stdout, counts, print);
    const silent = counts.passed + counts.failed === before;
    if (!silent && (status === 0) === (failed === 0)) return;
    printError(`forge ended with ${status}\n${stdout.slice(-4000)}\n${stderr}`);
    counts.failed += 1;
  };
  const counts: ForgeCounts = { passed: 0, failed: 0, unit: 0, fuzz: 0, invariant: 0, cases: 0, calls: 0 };

  print('Compiling the contracts …');
  buildContracts();
  for (const { name, size } of contractSizes()) {
    const fits = size < SIZE_LIMIT;
    print(
      `  ${name.padEnd(18)} ${String(size).padStart(6)} of ${SIZE_LIMIT} bytes${fits ? '' : ': TOO LARGE'}`,
    );
    if (fits) counts.passed += 1;
    else counts.failed += 1;
  }

  // All at once: what a filtered run compiles on the way, forge later takes for complete.
  print(`Compiling the tests (after ${seconds()}) …`);
  const build = forge(['build']);
  if (build.status !== 0) throw new Error(`forge build failed:\n${build.stdout}\n${build.stderr}`);

  run('Unit tests and fuzz properties', ['--no-match-path', `{${CANARY},${INVARIANTS}}`]);
  run('Invariants', ['--match-path', INVARIANTS]);

  const canary = forge(['test', '--match-path', CANARY]);
  const red = canary.status !== 0 && canary.stdout.includes('the canary sings');
  print(
    red
      ? '  ✓ the canary turns the run red'
      : `  ✗ the canary does not turn the run red (exit ${canary.status})`,
  );
  if (red) counts.passed += 1;
  else counts.failed += 1;

  print(
    `${counts.unit} unit tests, ${counts.fuzz} fuzz properties (${counts.cases} cases), ` +
      `${counts.invariant} invariants (${counts.calls} calls) in ${seconds()}`,
  );
  print(`contracts: ${counts.passed} passed, ${counts.failed} failed`);
  return counts.failed === 0 ? 0 : 1;
}

function forge(args: string[]): { status: number | null; stdout: string; stderr: string } {
  const result = spawnSync(forgeBinary(), args, {
    encoding: 'utf8',
    env: { FOUNDRY_PROFILE: 'quick', ...process.env, DEPLOYED_CODE: 'true' },
    maxBuffer: 1 << 30,
  });
  if (result.error !== undefined) throw result.error;
  return result;
}

try {
  process.exitCode = main();
} catch (error) {
  printError(error instanceof Error ? error.message : String(error));
  print('contracts: 0 passed, 1 failed');
  process.exitCode = 1;
}
