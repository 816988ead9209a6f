import { encodeFunctionData } from 'viem';
import { kGovernorAbi } from '@/lib/contracts/generated';
import { proposalTypeId } from '@/lib/domain/proposal-type';
import { DAY, HOUR } from '@/lib/domain/time-units';
import { parameters } from '../networks/31337';
import {
  descriptionHash,
  descriptionOf,
  type ProposalPlan,
  proposalArguments,
  termsOf,
} from './proposal-plan';
import { type Random, seededRandom } from './random';
import type { Staker } from './stakers';
import type { Step } from './step';
import { vetoSteps } from './veto-steps';
import { voteSteps } from './vote-steps';
import { contractOf, type World } from './world';

/** A slot of the seed's clock: nothing that depends on a deadline may come closer to it. */
const MARGIN = HOUR;

/** A batch of seats is stored whole, and executed whole. */
const GAS = 9_000_000;

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
  const terms = termsOf(plan);
  const snapshot = made + terms.votingDelay;
  const deadline = snapshot + terms.votingPeriod;
  const ended = plan.cancel?.after ?? plan.veto;
  const canceled = ended === undefined ? undefined : made + Math.floor(ended * DAY);
  const title = plan.text.slice(0, plan.text.indexOf('\n'));
  const step = (at: number, from: number, verb: string, data: Step['data']): Step => ({
    at,
    from,
    to,
    data,
    gas: GAS,
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
      encodeFunctionData({
        abi,
        functionName: 'proposeTyped',
        args: [...lists, descriptionOf(world, plan), proposalTypeId(plan.type)],
      }),
    ),
  ];
  if (plan.veto !== undefined) steps.push(...vetoSteps(world, random, plan, made + plan.veto * DAY));
  const end = Math.min(deadline - MARGIN, world.length - MARGIN, canceled ?? Number.POSITIVE_INFINITY);
  // The block of the proposal may lie anywhere in its slot, and the snapshot with it.
  if (end > snapshot + 4 * MARGIN)
    steps.push(...voteSteps(world, random, stakers, plan, { snapshot: snapshot + MARGIN, end, deadline }));

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
      const executed = queued + parameters.timelockDelay + terms.extraDelay + plan.execute * HOUR;
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
