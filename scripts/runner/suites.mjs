import { readFileSync, rmSync } from 'node:fs';
import { runCanaries } from './canaries.mjs';
import { outputFailures, vitestFailures } from './failures.mjs';
import { stream } from './stream.mjs';

/** Written by `test/e2e/run.ts`. */
const JOURNEYS_REPORT = '.kgov/journeys.json';

/** Everything `npm test` runs, the quick and telling first. Each gives `{ passed, failed, problem?, failures? }`. */
export const suites = [
  { name: 'Lint, types, rules of the house', run: () => counted('check', 'check') },
  { name: 'Canaries', run: runCanaries },
  { name: 'Generated ABIs agree with the contracts', run: () => single('generate', ['--check']) },
  { name: 'Unit tests', run: () => vitest('vitest.config.ts', '.kgov/unit.json') },
  { name: 'Contract tests', run: () => counted('test:contracts', 'contracts') },
  { name: 'Records of the contracts', run: () => counted('records', 'records', ['--check']) },
  { name: 'Coverage of the contracts', run: () => counted('coverage:contracts', 'coverage') },
  { name: 'Proofs about the contracts', run: () => counted('prove', 'proofs') },
  { name: 'Mutants of the contracts', run: () => counted('test:mutants', 'mutants', ['--few']) },
  {
    name: 'The index equals the chain',
    needs: 'postgres',
    run: () => vitest('vitest.index.config.ts', '.kgov/index.json'),
  },
  { name: 'Browser journeys', needs: 'chromium', run: journeys },
];

/** A suite that ends with `<word>: N passed, N failed`. Its exit code and its words must agree. */
async function counted(script, word, args) {
  const { code, output } = await npmRun(script, args);
  const found = [...output.matchAll(new RegExp(`^${word}: (\\d+) passed, (\\d+) failed\\s*$`, 'gm'))].pop();
  const result = found
    ? judged(Number(found[1]), Number(found[2]), code)
    : {
        passed: 0,
        failed: 1,
        problem: `${script} ended (${code}) without saying "${word}: N passed, N failed"`,
      };
  return result.failed > 0 ? { ...result, failures: outputFailures(output) } : result;
}

async function single(script, args) {
  const { code, output } = await npmRun(script, args);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, failures: outputFailures(output) };
}

async function journeys() {
  rmSync(JOURNEYS_REPORT, { force: true });
  const result = await counted('test:e2e', 'journeys');
  const named = result.failed > 0 ? vitestFailures(JOURNEYS_REPORT) : [];
  return named.length > 0 ? { ...result, failures: named } : result;
}

/** Vitest under one of its configs; what it says of itself goes to a file. */
async function vitest(config, path) {
  rmSync(path, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`];
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', config, ...reporters];
  const { code, output } = await stream(process.execPath, args);
  let report;
  try {
    report = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    const failures = outputFailures(output);
    return { passed: 0, failed: 1, problem: `vitest ended (${code}) without a report`, failures };
  }
  // A file that cannot be loaded fails without a single failed test.
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const result = judged(report.numPassedTests, report.numFailedTests + broken.length, code);
  if (result.failed === 0) return result;
  const named = vitestFailures(path);
  return { ...result, failures: named.length > 0 ? named : outputFailures(output) };
}

function judged(passed, failed, code) {
  if (passed + failed === 0) return { passed, failed: 1, problem: 'it ran no tests' };
  if (code !== 0 && failed === 0)
    return { passed, failed: 1, problem: `it reported no failure, yet ended with ${code}` };
  if (code === 0 && failed > 0) return { passed, failed, problem: 'it reported failures, yet ended with 0' };
  return { passed, failed };
}

function npmRun(script, args = []) {
  return stream('npm', ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])]);
}
