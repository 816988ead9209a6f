import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { buildContracts } from './build-contracts';
import { forgeBinary } from './forge';
import { forgeEnv } from './forge-env';
import { countForgeTests, type ForgeCounts } from './forge-report';
import { print, printError } from './print';

/** Tests that must fail, or the run proves nothing. */
export const CANARY = 'contracts/test/canary/*';
const FOLDER = 'contracts/test/invariants';

/** How much of everything is tried: `quick` is the every-day run, `deep` the long one; see foundry.toml. */
export type ForgeProfile = 'quick' | 'deep';

/** Runs forge in `profile`, whatever the environment asks for, against the code that gets deployed. */
export function forge(profile: ForgeProfile, args: string[]) {
  const result = spawnSync(forgeBinary(), args, {
    encoding: 'utf8',
    env: forgeEnv(profile, { DEPLOYED_CODE: 'true' }),
    maxBuffer: 1 << 30,
  });
  if (result.error !== undefined) throw result.error;
  return result;
}

/**
 * Compiles what gets deployed and its tests: all at once, because what a filtered run compiles on the way, forge later
 * takes for complete.
 *
 * @throws Error with the compiler's own words when it fails.
 */
export function compileContractTests(profile: ForgeProfile, begun: number): void {
  print('Compiling the contracts …');
  buildContracts();
  print(`Compiling the tests (after ${since(begun)}) …`);
  const { status, stdout, stderr } = forge(profile, ['build']);
  if (status !== 0) throw new Error(`forge build failed:\n${stdout}\n${stderr}`);
}

/**
 * Runs every test but the canary, the campaigns of invariants one after the other, and adds them to `counts`. Expects
 * them compiled.
 *
 * @param begun `Date.now()` when the run began, for the progress it prints.
 */
export function runContractTests(profile: ForgeProfile, counts: ForgeCounts, begun: number): void {
  const outside = `{${CANARY},${FOLDER}/*}`;
  runTests(profile, 'Unit tests and fuzz properties', ['--no-match-path', outside], counts, begun);
  const campaigns = readdirSync(FOLDER).filter((file) => file.endsWith('.t.sol'));
  // The long run tells how far it has come; the short one uses all cores at once.
  const groups = profile === 'deep' ? campaigns : ['*'];
  for (const group of groups) {
    const what = group === '*' ? 'Invariants' : `Invariants of ${group.replace('.t.sol', '')}`;
    runTests(profile, what, ['--match-path', `${FOLDER}/${group}`], counts, begun);
  }
}

/** One line about what was run. */
export function summarize(counts: ForgeCounts, begun: number): string {
  const { unit, fuzz, cases, invariant, calls } = counts;
  const much = `${unit} unit tests, ${fuzz} fuzz properties (${cases} cases), ${invariant} invariants (${calls} calls)`;
  return `${much} in ${since(begun)}`;
}

function runTests(
  profile: ForgeProfile,
  what: string,
  filter: string[],
  counts: ForgeCounts,
  begun: number,
): void {
  print(`${what} (after ${since(begun)}) …`);
  const { status, stdout, stderr } = forge(profile, ['test', ...filter, '--json']);
  const before = counts.passed + counts.failed;
  const failed = countForgeTests(stdout, counts, print);
  const silent = counts.passed + counts.failed === before;
  if (!silent && (status === 0) === (failed === 0)) return;
  printError(`forge ended with ${status}\n${stdout.slice(-4000)}\n${stderr}`);
  counts.failed += 1;
}

function since(begun: number): string {
  return `${((Date.now() - begun) / 1000).toFixed(0)} s`;
}
