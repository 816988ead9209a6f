import { contractSizes, SIZE_LIMIT } from './contract-sizes';
import { CANARY, compileContractTests, forge, runContractTests, summarize } from './contract-tests';
import { type ForgeCounts, noCounts } from './forge-report';
import { print, printError } from './print';

/**
 * `npm run test:contracts`: compiles what gets deployed, prints its sizes, runs every test against that very code, and
 * demands that the canary fails. Ends with the line `contracts: N passed, N failed`.
 */
function main(): number {
  const begun = Date.now();
  const counts = noCounts();
  compileContractTests('quick', begun);
  checkSizes(counts);
  runContractTests('quick', counts, begun);
  checkCanary(counts);
  print(summarize(counts, begun));
  print(`contracts: ${counts.passed} passed, ${counts.failed} failed`);
  return counts.failed === 0 ? 0 : 1;
}

function checkSizes(counts: ForgeCounts): void {
  for (const { name, size } of contractSizes()) {
    const fits = size < SIZE_LIMIT;
    print(
      `  ${name.padEnd(18)} ${String(size).padStart(6)} of ${SIZE_LIMIT} bytes${fits ? '' : ': TOO LARGE'}`,
    );
    if (fits) counts.passed += 1;
    else counts.failed += 1;
  }
}

function checkCanary(counts: ForgeCounts): void {
  const canary = forge('quick', ['test', '--match-path', CANARY]);
  const red = canary.status !== 0 && canary.stdout.includes('the canary sings');
  print(
    red
      ? '  ✓ the canary turns the run red'
      : `  ✗ the canary does not turn the run red (exit ${canary.status})`,
  );
  if (red) counts.passed += 1;
  else counts.failed += 1;
}

try {
  process.exitCode = main();
} catch (error) {
  printError(error instanceof Error ? error.message : String(error));
  print('contracts: 0 passed, 1 failed');
  process.exitCode = 1;
}
