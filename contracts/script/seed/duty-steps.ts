import { encodeFunctionData } from 'viem';
import { councilAbi } from '@/lib/contracts/generated';
import { DAY } from '@/lib/domain/time-units';
import { cast } from './cast';
import { absenteeOf, leaverOf, membersOf, ROUNDS } from './members';
import { type ProposalPlan, proposalId, termsOf } from './proposal-plan';
import type { Step } from './step';
import { contractOf, type World } from './world';

/** When everybody's backing is brought up to date. */
const REFRESHED = 100 * DAY;

/** Who voted and who did not is written down after each of these votes; the one that missed all becomes inactive. */
export function dutySteps(world: World, plans: readonly ProposalPlan[]): Step[] {
  const to = contractOf(world, 'council');
  const abi = councilAbi;
  const seated = membersOf(world).filter(({ round }) => round !== undefined);
  const watched = seated.filter(
    ({ index, house, round = 0 }) => round <= ROUNDS && house !== true && index !== leaverOf(world),
  );
  const recorded = plans.flatMap((plan) => {
    const terms = termsOf(plan);
    const over = Math.floor(plan.day * DAY) + terms.votingDelay + terms.votingPeriod + DAY / 2;
    return watched.map(({ id }) => ({
      at: over,
      from: cast.operations,
      to,
      data: encodeFunctionData({
        abi,
        functionName: 'recordDuty',
        args: [BigInt(id), proposalId(world, plan)],
      }),
      what: `member ${id}: duty`,
    }));
  });
  const last = Math.max(0, ...recorded.map(({ at }) => at));
  const absent = watched.filter(({ index }) => index === absenteeOf(world));
  return [
    ...recorded,
    ...absent.map(({ id }) => ({
      at: last + DAY / 2,
      from: cast.operations,
      to,
      data: encodeFunctionData({ abi, functionName: 'markInactive', args: [BigInt(id)] }),
      what: `member ${id} is inactive`,
    })),
    ...seated.map(({ id }) => ({
      at: REFRESHED,
      from: cast.operations,
      to,
      data: encodeFunctionData({ abi, functionName: 'refresh', args: [BigInt(id)] }),
      what: `member ${id} is refreshed`,
    })),
  ];
}
