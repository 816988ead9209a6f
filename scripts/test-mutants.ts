import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { buildContracts } from './build-contracts';
import { forgeBinary } from './forge';
import { type Fate, hunt } from './mutants/hunt';
import { madeMutants } from './mutants/made-mutants';
import { grounds, handMutants, type Mutant } from './mutants/mutant';
import { print, printError } from './print';

const EVERY_TEST = ['--no-match-path', 'contracts/test/{canary,invariants}/*'];
const SEED = 75;

/**
 * `npm run test:mutants`: changes the contracts in the ways `contracts/test/mutants` names, one at a time and in a copy,
 * and demands that the tests named beside notice. `-- --only <text>` takes those whose name contains it.
 *
 * `-- --sample <n> [--seed <s>]` draws n out of all that `mutants/operators` can make instead; what does not compile
 * is no mutant and does not count. Ends with `mutants: N passed, N failed`, where passed is killed.
 */
async function main(): Promise<number> {
  const sample = Number(argument('--sample') ?? 0);
  const seed = Number(argument('--seed') ?? SEED);
  const only = argument('--only') ?? '';
  const all = sample > 0 ? madeMutants(grounds(), seed) : handMutants();
  const mutants = all.filter(({ name }) => name.includes(only)).slice(0, sample > 0 ? sample : undefined);
  if (sample > 0) print(`${mutants.length} of ${all.length} mutants, drawn with the seed ${seed}`);
  compile();

  const counts = { killed: 0, survived: 0, broken: 0 };
  const tell = ({ name }: Mutant, fate: Fate): void => {
    counts[fate.kind] += 1;
    print(`  ${fate.kind === 'killed' ? '✓' : '✗'} ${name}: ${inWords(fate)}`);
    if (fate.kind === 'broken' && sample === 0) printError(fate.error);
  };
  await hunt(mutants, {
    lanes: Math.min(4, availableParallelism()),
    ...(sample > 0 ? { everyTest: EVERY_TEST } : {}),
    tell,
  });
  const failed = counts.survived + (sample > 0 ? 0 : counts.broken);
  if (sample > 0) print(`${counts.broken} did not compile`);
  print(`mutants: ${counts.killed} passed, ${failed} failed`);
  return failed === 0 && counts.killed > 0 ? 0 : 1;
}

function compile(): void {
  print('Compiling the contracts and their tests …');
  buildContracts();
  const env = { ...process.env, FOUNDRY_PROFILE: 'quick' };
  const { status, stdout, stderr } = spawnSync(forgeBinary(), ['build'], { encoding: 'utf8', env });
  if (status !== 0) throw new Error(`forge build failed:\n${stdout}\n${stderr}`);
}

function inWords(fate: Fate): string {
  if (fate.kind === 'killed') return `killed by ${fate.by}`;
  return fate.kind === 'survived' ? 'SURVIVED' : 'does not compile';
}

function argument(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at === -1 ? undefined : process.argv[at + 1];
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    printError(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  },
);
