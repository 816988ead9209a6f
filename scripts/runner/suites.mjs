import { readFileSync, rmSync } from 'node:fs';
import { runCanaries } from './canaries.mjs';
import { outputFailures, vitestFailures } from './failures.mjs';
import { stream } from './stream.mjs';

/** Written by `test/e2e/run.ts`. */
const JOURNEYS_REPORT = '.kgov/journeys.json';

/**
 * Everything `npm test` runs, in two lanes beside one another: a compiler uses one core, and a browser waits more than it
 * computes. Within a lane one suite follows the other, the quick and telling first; those of the second share forge's
 * folders. Each suite takes `{ tell }` as `stream` does, and gives `{ passed, failed, problem?, failures? }`.
 */
export const lanes = [
  [
    { name: 'Lint, types, rules of the house', label: 'check', run: counted('check', 'check') },
    { name: 'Canaries', label: 'canaries', run: runCanaries },
    { name: 'Browser journeys', label: 'journeys', needs: 'chromium', run: journeys },
    {
      name: 'The index equals the chain',
      label: 'index',
      needs: 'postgres',
      run: vitest('vitest.index.config.ts', '.kgov/index.json'),
    },
  ],
  [
    {
      name: 'Generated ABIs agree with the contracts',
      label: 'abis',
      run: single('generate', ['--check']),
    },
    { name: 'Unit tests', label: 'unit', run: vitest('vitest.config.ts', '.kgov/unit.json') },
    { name: 'Contract tests', label: 'contracts', run: counted('test:contracts', 'contracts') },
    { name: 'Records of the contracts', label: 'records', run: counted('records', 'records', ['--check']) },
    {
      name: 'Coverage of the contracts',
      label: 'coverage',
      run: counted('coverage:contracts', 'coverage'),
    },
    { name: 'Proofs about the contracts', label: 'proofs', run: counted('prove', 'proofs') },
    {
      name: 'Mutants of the contracts',
      label: 'mutants',
      run: counted('test:mutants', 'mutants', ['--few']),
    },
  ],
];

/** A suite that ends with `<word>: N passed, N failed`. Its exit code and its words must agree. */
function counted(script, word, args) {
  return async (how) => {
    const { code, output } = await npmRun(script, args, how);
    const found = [...output.matchAll(new RegExp(`^${word}: (\\d+) passed, (\\d+) failed\\s*$`, 'gm'))].pop();
    const result = found
      ? judged(Number(found[1]), Number(found[2]), code)
      : {
          passed: 0,
          failed: 1,
          problem: `${script} ended (${code}) without saying "${word}: N passed, N failed"`,
        };
    return result.failed > 0 ? { ...result, failures: outputFailures(output) } : result;
  };
}

function single(script, args) {
  return async (how) => {
    const { code, output } = await npmRun(script, args, how);
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, failures: outputFailures(output) };
  };
}

async function journeys(how) {
  rmSync(JOURNEYS_REPORT, { force: true });
  const result = await counted('test:e2e', 'journeys')(how);
  const named = result.failed > 0 ? vitestFailures(JOURNEYS_REPORT) : [];
  return named.length > 0 ? { ...result, failures: named } : result;
}

/** Vitest under one of its configs; what it says of itself goes to a file. */
function vitest(config, path) {
  return async (how) => {
    rmSync(path, { force: true });
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`];
    const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', config, ...reporters];
    const { code, output } = await stream(process.execPath, args, how);
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
  };
}

function judged(passed, failed, code) {
  if (passed + failed === 0) return { passed, failed: 1, problem: 'it ran no tests' };
  if (code !== 0 && failed === 0)
    return { passed, failed: 1, problem: `it reported no failure, yet ended with ${code}` };
  if (code === 0 && failed > 0) return { passed, failed, problem: 'it reported failures, yet ended with 0' };
  return { passed, failed };
}

function npmRun(script, args = [], how) {
  return stream('npm', ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])], how);
}
