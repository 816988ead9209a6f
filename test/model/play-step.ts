import type { Random } from '@/contracts/script/seed/random';
import { invariantBreaks } from './invariants';
import { settle } from './ledger';
import type { ModelChain } from './model-chain';
import { moveNamed } from './moves';
import { answersTo, differences, type Reading } from './reading';
import { allReadings } from './readings';
import { Refusal } from './refusal';
import { stakedUnits } from './stakes';
import type { Step } from './step';
import type { World } from './world';

/** One model beside the chain. What is compared in samples is its own chance's, the same for each at first. */
export type Rider = { world: World; samples: Random };

/** What came of a step: the error it reverted with, and per model where chain and model part. */
export type Outcome = { refused: string | null; differences: string[][] };

/** Does a step on the chain and in every model, and compares them. The first model is the one that names the call. */
export async function playStep(
  chain: ModelChain,
  riders: readonly Rider[],
  world: World,
  step: Step,
): Promise<Outcome> {
  const at = world.startedAt + step.at;
  const call = moveNamed(step.move).call(world, step.input);
  const forecasts = riders.map((rider) => forecast(rider, step));
  const refused = await chain.perform(step.input.by, call, at);
  const answers = await answersTo(
    chain,
    forecasts.flatMap(({ readings }) => readings),
  );
  const accounts = [world.family.timelock, ...world.family.users];
  const ether = await chain.etherOf(accounts);
  return {
    refused,
    differences: riders.map((rider, index) => {
      const { said, readings } = forecasts[index] ?? { said: 'nothing', readings: [] };
      if (said !== refused) return [`${step.move}: model ${outcome(said)}, chain ${outcome(refused)}`];
      const wei = accounts.flatMap((account, place) => {
        const model = rider.world.ether.get(account) ?? 0n;
        return model === ether[place] ? [] : [`wei of ${account}: model ${model}, chain ${ether[place]}`];
      });
      return [...differences(readings, answers), ...wei, ...invariantBreaks(rider.world)];
    }),
  };
}

/** A model's word on a step, and on everything afterwards. */
function forecast({ world, samples }: Rider, step: Step): { said: string | null; readings: Reading[] } {
  world.now = world.startedAt + step.at;
  let said: string | null = null;
  try {
    moveNamed(step.move).apply(world, structuredClone(step.input));
  } catch (error) {
    // A mistaken model may also divide by nothing.
    if (!(error instanceof Refusal) && !(error instanceof RangeError)) throw error;
    said = error instanceof Refusal ? error.error : `breaks: ${error.message}`;
  }
  settle(world.staked, stakedUnits(world), world.now);
  settle(world.wrapped, world.wrappedBalances, world.now);
  return { said, readings: allReadings(world, samples) };
}

function outcome(error: string | null): string {
  return error === null ? 'succeeds' : `reverts: ${error}`;
}
