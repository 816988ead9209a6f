import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { compileContractTests, runContractTests, summarize } from './contract-tests';
import { tooShort } from './deep-size';
import { noCounts } from './forge-report';
import { print, printError } from './print';

/** Of the differential model, unless the environment asks for others. */
const MODEL = { MODEL_SEED: '1000', MODEL_RUNS: '20', MODEL_STEPS: '500' };

/** Of the faults of the index, on each database, unless the environment asks for others. */
const FAULTS = { FAULT_SEED: '1', FAULT_ROUNDS: '40' };

const reportSchema = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });

/**
 * `npm run test:deep`: what `npm run test:contracts`, the differential model and the faults of the index try, at length,
 * the proofs, and every mutant. Takes more than an hour. Ends with the line `deep: N passed, N failed`.
 */
function main(): number {
  const begun = Date.now();
  const counts = noCounts();
  compileContractTests('deep', begun);
  runContractTests('deep', counts, begun);
  print(summarize(counts, begun));
  for (const line of tooShort(counts)) {
    printError(`too short: ${line}`);
    counts.failed += 1;
  }
  const parts = [
    counts,
    runModel(),
    runFaults(),
    runScript('prove', 'proofs'),
    runScript('test:mutants', 'mutants'),
  ];
  const passed = parts.reduce((sum, part) => sum + part.passed, 0);
  const failed = parts.reduce((sum, part) => sum + part.failed, 0);
  print(`deep: ${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** A script that ends with `<word>: N passed, N failed`. */
function runScript(script: string, word: string): { passed: number; failed: number } {
  const { status, stdout } = spawnSync('npm', ['run', '--silent', script], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 30,
  });
  print(stdout);
  const found = [...stdout.matchAll(new RegExp(`^${word}: (\\d+) passed, (\\d+) failed\\s*$`, 'gm'))].pop();
  const [passed, failed] = [Number(found?.[1] ?? 0), Number(found?.[2] ?? 0)];
  // Without its closing line, or with an exit code that contradicts it, it has failed.
  const agree = found !== undefined && (status === 0) === (failed === 0);
  return { passed, failed: agree ? failed : failed + 1 };
}

/** The contracts beside the plain model. */
function runModel(): { passed: number; failed: number } {
  const env = { ...MODEL, ...process.env };
  print(`The model: ${env.MODEL_RUNS} runs of ${env.MODEL_STEPS} steps, from seed ${env.MODEL_SEED} on …`);
  return runVitest(['test/model/differential.test.ts'], env);
}

/** The index on both databases, while its node, its chain, its database and its own processes fail. */
function runFaults(): { passed: number; failed: number } {
  const env = { ...FAULTS, ...process.env };
  print(`The index: ${env.FAULT_ROUNDS} faults on each database, seed ${env.FAULT_SEED} …`);
  return runVitest(['--config', 'vitest.index.config.ts', 'test/index/faults.test.ts'], env);
}

/** Its progress goes straight to the terminal. */
function runVitest(what: string[], env: NodeJS.ProcessEnv): { passed: number; failed: number } {
  const folder = mkdtempSync(join(tmpdir(), 'deep-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = ['node_modules/vitest/vitest.mjs', 'run', ...what, ...reporters];
  const { status } = spawnSync(process.execPath, args, { env, stdio: 'inherit' });
  try {
    const { numPassedTests, numFailedTests } = reportSchema.parse(JSON.parse(readFileSync(report, 'utf8')));
    // A file that cannot be loaded fails without a single failed test.
    const agree = (status === 0) === (numFailedTests === 0) && numPassedTests + numFailedTests > 0;
    return { passed: numPassedTests, failed: agree ? numFailedTests : numFailedTests + 1 };
  } catch {
    printError(`${what.at(-1)} ended with ${status} without a report`);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  process.exitCode = main();
} catch (error) {
  printError(error instanceof Error ? error.message : String(error));
  print('deep: 0 passed, 1 failed');
  process.exitCode = 1;
}
