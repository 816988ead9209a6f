import { replay, type Stage } from './run-sequence';
import type { Step } from './step';

/**
 * Leaves steps out as long as chain and model still part.
 *
 * @param replays How often to try at most; each plays what is left once.
 */
export async function shrink(stage: Stage, seed: number, steps: Step[], replays: number): Promise<Step[]> {
  let kept = steps;
  let left = replays;
  for (let size = Math.ceil(kept.length / 2); size >= 1 && left > 0; size = Math.floor(size / 2)) {
    for (let start = 0; start < kept.length && left > 0; ) {
      const fewer = [...kept.slice(0, start), ...kept.slice(start + size)];
      left -= 1;
      const sequence = await replay(stage, seed, fewer);
      if (sequence.differences.length > 0) kept = sequence.steps;
      else start += size;
    }
  }
  return kept;
}
