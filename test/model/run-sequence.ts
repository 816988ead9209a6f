import { seededRandom } from '@/contracts/script/seed/random';
import { settle } from './ledger';
import type { ModelChain } from './model-chain';
import type { Mutant } from './mutants';
import { newWorld } from './new-world';
import { playStep, type Rider } from './play-step';
import { type Rules, rules } from './rules';
import { stakedUnits } from './stakes';
import { chooseStep, type Step } from './step';
import type { Family, World } from './world';

export type Sequence = {
  steps: Step[];
  /** Where chain and model part after the last step; empty when they never did. */
  differences: string[];
  /** Per move, how often it was tried and how often it succeeded. */
  tries: Map<string, { tried: number; done: number }>;
  /** How often the contracts, and the model with them, refused with which error. */
  refusals: Map<string, number>;
  /** Per mistaken model that parted from the chain: after which step, and where. */
  caught: Map<string, { step: number; difference: string }>;
};

/** The chain as it is deployed and nothing else; every sequence begins here. */
export type Stage = { chain: ModelChain; family: Family; mutants: readonly Mutant[] };

/**
 * Plays steps that chance chooses, until as many are done or chain and model part. The seed decides everything.
 * Mistaken models ride along until they part from the chain: they show that parting is noticed.
 */
export function runSequence(stage: Stage, seed: number, length: number): Promise<Sequence> {
  const random = seededRandom(seed);
  return play(stage, seed, length, (world) => chooseStep(world, random));
}

/** Plays given steps again. */
export function replay(stage: Stage, seed: number, steps: readonly Step[]): Promise<Sequence> {
  const left = [...steps];
  return play(stage, seed, steps.length, () => left.shift());
}

async function play(
  { chain, family, mutants }: Stage,
  seed: number,
  length: number,
  next: (world: World) => Step | undefined,
): Promise<Sequence> {
  const snapshot = await chain.snapshot();
  try {
    const now = await chain.now();
    const main = newRider(family, rules, seed, now);
    let mistaken = mutants.map(({ name, rule }) => ({
      name,
      rider: newRider(family, { ...rules, ...rule }, seed, now),
    }));
    const sequence: Sequence = {
      steps: [],
      differences: [],
      tries: new Map(),
      refusals: new Map(),
      caught: new Map(),
    };
    while (sequence.steps.length < length && sequence.differences.length === 0) {
      const step = next(main.world);
      if (step === undefined) break;
      const riders = [main, ...mistaken.map(({ rider }) => rider)];
      const { refused, differences } = await playStep(chain, riders, main.world, step);
      const [own = [], ...others] = differences;
      sequence.differences = own;
      mistaken = mistaken.filter(({ name }, index) => {
        // When the model itself parts from the chain, theirs says nothing.
        const [difference] = own.length === 0 ? (others[index] ?? []) : [];
        if (difference !== undefined) sequence.caught.set(name, { step: sequence.steps.length, difference });
        return difference === undefined;
      });
      sequence.steps.push(step);
      const count = sequence.tries.get(step.move) ?? { tried: 0, done: 0 };
      count.tried += 1;
      if (refused === null) count.done += 1;
      else sequence.refusals.set(refused, (sequence.refusals.get(refused) ?? 0) + 1);
      sequence.tries.set(step.move, count);
    }
    return sequence;
  } finally {
    await chain.revert(snapshot);
  }
}

function newRider(family: Family, by: Rules, seed: number, now: number): Rider {
  const world = newWorld(family, by, now);
  settle(world.staked, stakedUnits(world), now);
  return { world, samples: seededRandom(seed ^ 0x5a5a5a5a) };
}
