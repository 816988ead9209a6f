import { readFileSync } from 'node:fs';
import type { Compiler } from './compiler';
import { startCompiler } from './compiler';
import type { Mutant } from './mutant';
import { openWorkspace, type Workspace } from './workspace';

/** What became of a mutant. `by` names the first test that failed. */
export type Fate = { kind: 'killed'; by: string } | { kind: 'survived' } | { kind: 'broken'; error: string };

type Hunter = { workspace: Workspace; compiler: Compiler };

/**
 * Hunts mutants, several at a time, and tells each one's fate as it is known. A mutant that its own tests miss is run
 * against `everyTest` when that is given, once those are known to pass without it.
 *
 * @throws Error when the tests fail without a mutant: then they kill nothing.
 */
export async function hunt(
  mutants: readonly Mutant[],
  options: { lanes: number; everyTest?: string[]; tell: (mutant: Mutant, fate: Fate) => void },
): Promise<void> {
  const hunters: Hunter[] = Array.from({ length: options.lanes }, () => ({
    workspace: openWorkspace(),
    compiler: startCompiler(),
  }));
  try {
    const grounds = [...new Map(mutants.map((mutant) => [groundOf(mutant), mutant])).values()];
    await share(hunters, grounds, (hunter, mutant) =>
      checkGround(hunter, mutant, ['--match-path', mutant.tests]),
    );
    const checked = new Map<string, Promise<void>>();
    await share(hunters, mutants, async (hunter, mutant) => {
      let fate = await fateOf(hunter, mutant, ['--match-path', mutant.tests]);
      const { everyTest } = options;
      if (fate.kind === 'survived' && everyTest !== undefined) {
        const check = checked.get(mutant.source) ?? checkGround(hunter, mutant, everyTest);
        checked.set(mutant.source, check);
        await check;
        fate = await fateOf(hunter, mutant, everyTest);
      }
      options.tell(mutant, fate);
    });
  } finally {
    for (const { workspace, compiler } of hunters) {
      await compiler.stop();
      workspace.remove();
    }
  }
}

/** Each hunter takes the next one when it is done. */
async function share<T>(
  hunters: Hunter[],
  all: readonly T[],
  work: (hunter: Hunter, one: T) => Promise<void>,
): Promise<void> {
  const left = [...all];
  await Promise.all(
    hunters.map(async (hunter) => {
      for (let one = left.shift(); one !== undefined; one = left.shift()) await work(hunter, one);
    }),
  );
}

function groundOf({ source, tests }: Mutant): string {
  return `${source} ${tests}`;
}

async function checkGround(hunter: Hunter, mutant: Mutant, filter: string[]): Promise<void> {
  const unchanged = { ...mutant, text: readFileSync(mutant.source, 'utf8') };
  const fate = await fateOf(hunter, unchanged, filter);
  if (fate.kind === 'survived') return;
  const why = fate.kind === 'killed' ? `${fate.by} fails` : fate.error;
  throw new Error(`${mutant.source} unchanged, under ${filter.join(' ')}: ${why}`);
}

async function fateOf(
  { workspace, compiler }: Hunter,
  { source, text, deploys }: Mutant,
  filter: string[],
): Promise<Fate> {
  const { error, contracts } = await compiler.compile({ source, text, deploys });
  if (contracts === undefined) return { kind: 'broken', error: error ?? 'the compiler said nothing' };
  workspace.install(contracts);
  try {
    const { failed } = await workspace.test(filter);
    return failed === null ? { kind: 'survived' } : { kind: 'killed', by: failed };
  } finally {
    workspace.restore();
  }
}
