import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { buildContracts } from './build-contracts';
import { forgeBinary } from './forge';
import { forgeEnv } from './forge-env';
import { type Fate, hunt } from './mutants/hunt';
import { madeMutants } from './mutants/made-mutants';
import { grounds, handMutants, type Mutant } from './mutants/mutant';
import { print, printError } from './print';

/** But for sizes: a mutant is compiled without the optimizer, and too large whatever it breaks. */
const EVERY_TEST = ['--no-match-path', 'contracts/test/{canary/*,invariants/*,Sizes.t.sol}'];
const SEED = 75;
/** What `--few` takes: every so-manieth written by hand, and so many made ones. */
const EVERY = 19;
const MADE = 6;

type Counts = Record<Fate['kind'], number>;

/**
 * `npm run test:mutants`: changes the contracts in the ways `contracts/test/mutants` names, one at a time and in a copy,
 * and demands that the tests named beside notice. `-- --only <text>` takes those whose name contains it.
 *
 * `-- --sample <n> [--seed <s>]` draws n out of all that `mutants/operators` can make instead; what does not compile
 * is no mutant and does not count. `-- --few` is the part of `npm test`: a fixed sample of both. Ends with
 * `mutants: N passed, N failed`, where passed is killed.
 */
async function main(): Promise<number> {
  const few = process.argv.includes('--few');
  const sample = few ? MADE : Number(argument('--sample') ?? 0);
  const seed = Number(argument('--seed') ?? SEED);
  const only = argument('--only') ?? '';
  const wanted = (mutants: Mutant[]): Mutant[] => mutants.filter(({ name }) => name.includes(only));
  const all = sample > 0 ? wanted(madeMutants(grounds(), seed)) : [];
  const made = all.slice(0, sample);
  const written = few
    ? handMutants().filter((_, i) => i % EVERY === 0)
    : sample > 0
      ? []
      : wanted(handMutants());
  if (few) print(`${written.length} of ${handMutants().length} mutants written by hand`);
  if (sample > 0) print(`${made.length} of ${all.length} made mutants, drawn with the seed ${seed}`);
  compile();

  const byHand = await run(written, {});
  const bySeed = await run(made, { everyTest: EVERY_TEST });
  if (sample > 0) print(`${bySeed.broken} did not compile`);
  const killed = byHand.killed + bySeed.killed;
  const failed = byHand.survived + byHand.broken + bySeed.survived;
  print(`mutants: ${killed} passed, ${failed} failed`);
  return failed === 0 && killed > 0 ? 0 : 1;
}

/** Hunts mutants and says what became of each. Only made ones, which `everyTest` tells, may fail to compile. */
async function run(mutants: readonly Mutant[], options: { everyTest?: string[] }): Promise<Counts> {
  const counts: Counts = { killed: 0, survived: 0, broken: 0 };
  if (mutants.length === 0) return counts;
  const tell = ({ name }: Mutant, fate: Fate): void => {
    counts[fate.kind] += 1;
    const good = fate.kind === 'killed' || (fate.kind === 'broken' && options.everyTest !== undefined);
    print(`  ${good ? '✓' : '✗'} ${name}: ${inWords(fate)}`);
    if (fate.kind === 'broken' && !good) printError(fate.error);
  };
  await hunt(mutants, { lanes: Math.min(4, availableParallelism()), ...options, tell });
  return counts;
}

function compile(): void {
  print('Compiling the contracts and their tests …');
  buildContracts();
  const env = forgeEnv('quick');
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
