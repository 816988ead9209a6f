import type { Random } from '@/contracts/script/seed/random';
import { chooseTime } from './choose-time';
import type { Sent } from './move';
import { moveNamed, moves } from './moves';
import type { World } from './world';

/** One move of a sequence, all of it plain data: the same list of steps does the same again. */
export type Step = {
  /** Seconds after the sequence began; never before the step in front of it. */
  at: number;
  move: string;
  input: Sent;
};

/** The next step of a sequence. The world's time is afterwards that of the step. */
export function chooseStep(world: World, random: Random): Step {
  world.now = chooseTime(world, random);
  const name = weighted(world, random);
  return { at: world.now - world.startedAt, move: name, input: moveNamed(name).choose(world, random) };
}

function weighted(world: World, random: Random): string {
  const weights = [...moves].map(([name, { weight }]) => ({ name, weight: weight(world) }));
  let left = random.next() * weights.reduce((sum, { weight }) => sum + weight, 0);
  for (const { name, weight } of weights) {
    left -= weight;
    if (left < 0) return name;
  }
  return random.pick(weights).name;
}

/** Steps as text that can be read and compared. */
export function printSteps(steps: readonly Step[]): string {
  return steps
    .map(({ at, move, input }, index) => {
      const text = JSON.stringify(input, (_, value) => (typeof value === 'bigint' ? `${value}n` : value));
      return `${index} +${at} ${move} ${text}`;
    })
    .join('\n');
}
