import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { type Count, type FileCoverage, KINDS, type Kind, readLcov } from './coverage/lcov';
import { forgeBinary } from './forge';
import { forgeEnv } from './forge-env';
import { print, printError } from './print';
import { table } from './records/table';

const REPORT = '.kgov/contracts.lcov';
const OURS = /^contracts\/src\/(?!demo\/)/;
const BARS: Record<Kind, number> = { lines: 1, functions: 1, branches: 0.98 };

/**
 * `npm run coverage:contracts`: what of our own contracts the unit tests run. Fails under all lines, all functions and
 * 98 % of the branches, and names what is not reached. Ends with `coverage: N passed, N failed`.
 */
function main(): number {
  mkdirSync('.kgov', { recursive: true });
  const files = readLcov(measure())
    .filter(({ path }) => OURS.test(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const rows = files.map(({ path, counts }) => [
    path.replace(OURS, ''),
    ...KINDS.map((kind) => say(counts[kind])),
  ]);
  print(table(['file', ...KINDS], [...rows, ['all', ...KINDS.map((kind) => say(sum(files, kind)))]]));
  for (const { path, missed } of files) for (const what of missed) print(`  not reached: ${path}: ${what}`);
  const low = KINDS.filter((kind) => shareOf(sum(files, kind)) < BARS[kind]);
  for (const kind of low) printError(`  ✗ ${kind}: under ${BARS[kind] * 100} %`);
  print(`coverage: ${KINDS.length - low.length} passed, ${low.length} failed`);
  return low.length === 0 ? 0 : 1;
}

function measure(): string {
  const tests = ['--no-match-path', 'contracts/test/{canary,invariants,records}/*'];
  // Campaigns of invariants are not run for coverage, so they need not be compiled for it.
  const args = [
    'coverage',
    '--report',
    'lcov',
    '--report-file',
    REPORT,
    '--skip',
    'contracts/test/invariants/**',
    ...tests,
  ];
  const env = forgeEnv('quick', { FOUNDRY_FUZZ_RUNS: '64' });
  const { status, stdout, stderr } = spawnSync(forgeBinary(), args, {
    encoding: 'utf8',
    env,
    maxBuffer: 64 << 20,
  });
  if (status !== 0) throw new Error(`forge coverage failed:\n${stdout.slice(-4000)}\n${stderr}`);
  return readFileSync(REPORT, 'utf8');
}

function sum(files: readonly FileCoverage[], kind: Kind): Count {
  return files.reduce(
    ({ found, hit }, { counts }) => ({ found: found + counts[kind].found, hit: hit + counts[kind].hit }),
    { found: 0, hit: 0 },
  );
}

function shareOf({ found, hit }: Count): number {
  return found === 0 ? 1 : hit / found;
}

function say(count: Count): string {
  return `${count.hit} of ${count.found} (${(shareOf(count) * 100).toFixed(1)} %)`;
}

try {
  process.exitCode = main();
} catch (error) {
  printError(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
