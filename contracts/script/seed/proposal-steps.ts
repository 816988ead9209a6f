import { encodeFunctionData } from 'viem';
import { kGovernorAbi } from '@/lib/contracts/generated';
import { DAY, HOUR } from '@/lib/domain/time-units';
import { parameters } from '../networks/31337';
import { descriptionHash, descriptionOf, type ProposalPlan, proposalArguments } from './proposal-plan';
import { type Random, seededRandom } from './random';
import type { Staker } from './stakers';
import type { Step } from './step';
import { voteSteps } from './vote-steps';
import { contractOf, type World } from './world';

/** A slot of the seed's clock: nothing that depends on a deadline may come closer to it. */
const MARGIN = HOUR;

/** Everything that happens to one proposal. */
export function proposalSteps(
  world: World,
  stakers: readonly Staker[],
  plan: ProposalPlan,
  number: number,
): Step[] {
  const random: Random = seededRandom(0x50_0000 + number);
  const to = contractOf(world, 'governor');
  const made = Math.floor(plan.day * DAY);
  const snapshot = made + parameters.votingDelay;
  const deadline = snapshot + parameters.votingPeriod;
  const canceled = plan.cancel === undefined ? undefined : made + Math.floor(plan.cancel.after * DAY);
  const title = plan.text.slice(0, plan.text.indexOf('\n'));
  const step = (at: number, from: number, verb: string, data: Step['data']): Step => ({
    at,
    from,
    to,
    data,
    what: `${verb}: ${title}`,
  });

  const lists = proposalArguments(plan);
  const hashed = [...lists, descriptionHash(world, plan)] as const;
  const abi = kGovernorAbi;
  const steps = [
    step(
      made,
      plan.proposer,
      'propose',
      encodeFunctionData({ abi, functionName: 'propose', args: [...lists, descriptionOf(world, plan)] }),
    ),
  ];
  const end = Math.min(deadline - MARGIN, world.length - MARGIN, canceled ?? Number.POSITIVE_INFINITY);
  // The block of the proposal may lie anywhere in its slot, and the snapshot with it.
  if (end > snapshot + 4 * MARGIN)
    steps.push(...voteSteps(world, random, stakers, plan, { snapshot: snapshot + MARGIN, end }));

  if (plan.cancel !== undefined && canceled !== undefined) {
    steps.push(
      step(
        canceled,
        plan.cancel.by,
        'cancel',
        encodeFunctionData({ abi, functionName: 'cancel', args: hashed }),
      ),
    );
  }
  if (plan.queue !== undefined) {
    const queued = deadline + plan.queue * HOUR;
    steps.push(
      step(
        queued,
        anyone(random, stakers),
        'queue',
        encodeFunctionData({ abi, functionName: 'queue', args: hashed }),
      ),
    );
    if (plan.execute !== undefined) {
      const executed = queued + parameters.timelockDelay + plan.execute * HOUR;
      steps.push(
        step(
          executed,
          anyone(random, stakers),
          'execute',
          encodeFunctionData({ abi, functionName: 'execute', args: hashed }),
        ),
      );
    }
  }
  return steps;
}

/** Queueing and executing are open to everybody. */
function anyone(random: Random, stakers: readonly Staker[]): number {
  return random.pick(stakers).index;
}
