import { encodeFunctionData, encodePacked, parseUnits } from 'viem';
import { kGovernorAbi } from '@/lib/contracts/generated';
import { HOUR } from '@/lib/domain/time-units';
import type { ProposalPlan } from './proposal-plan';
import type { Random } from './random';
import { reasonFor } from './reasons';
import type { Ballot } from './settle';
import type { Staker } from './stakers';
import type { Step } from './step';
import { contractOf, type World } from './world';

/** Support that says: the parameters hold a weight for each of the three options. */
const FRACTIONAL = 255;

/** Share of the voting time in which the heavy ballots come, and share of the weight they carry together. */
const EARLY = 0.3;
const HEAVY = 0.85;

export type VotingWindow = {
  /** Seconds of the history. `end` is the last moment at which this history may vote. */
  snapshot: number;
  end: number;
  deadline: number;
};

/**
 * The votes themselves. The heavy ones come first, so that no result turns in the last two days unless the plan says
 * so: a late turn moves the deadline.
 */
export function ballotSteps(
  world: World,
  random: Random,
  stakers: readonly Staker[],
  plan: ProposalPlan,
  id: bigint,
  ballots: readonly Ballot[],
  { snapshot, end, deadline }: VotingWindow,
): Step[] {
  const to = contractOf(world, 'governor');
  const open = end - snapshot;
  const total = ballots.reduce((sum, { weight }) => sum + weight, 0);
  let counted = 0;
  const heavy = new Set<number>();
  for (const { index, weight } of [...ballots].sort((a, b) => b.weight - a.weight)) {
    if (counted < HEAVY * total) heavy.add(index);
    counted += weight;
  }
  const timeOf = (index: number): number => {
    const late = plan.mood.late?.indexOf(index) ?? -1;
    if (late >= 0) return deadline - (10 - 2 * late) * HOUR;
    const objector = plan.mood.objectors?.indexOf(index) ?? -1;
    if (objector >= 0) return deadline + (4 + 3 * objector) * HOUR;
    const within = heavy.has(index) ? EARLY : 0.8;
    return Math.floor(snapshot + HOUR + random.next() * (open * within - HOUR));
  };
  return ballots.map(({ index, support }) => {
    const at = timeOf(index);
    const data = plan.mood.split?.includes(index)
      ? splitBallot(id, stakers, index)
      : encodeFunctionData({
          abi: kGovernorAbi,
          functionName: 'castVoteWithReason',
          args: [id, support, reasonFor(random, support)],
        });
    return { at, from: index, to, data, what: `account ${index} votes` };
  });
}

/** A delegate whose community disagrees casts what it is certain to have, its own stake, in three parts. */
function splitBallot(id: bigint, stakers: readonly Staker[], index: number) {
  const votes = stakers.find((staker) => staker.index === index)?.votes;
  if (votes === undefined) throw new RangeError(`account ${index} has no stake to vote with`);
  const part = (percent: number): bigint => parseUnits(String(Math.floor((votes * percent) / 100)), 18);
  const params = encodePacked(['uint128', 'uint128', 'uint128'], [part(28), part(61), part(9)]);
  const reason =
    '61 % of our community is in favour, 28 % against, 9 % undecided. Our ballot says exactly that.';
  return encodeFunctionData({
    abi: kGovernorAbi,
    functionName: 'castVoteWithReasonAndParams',
    args: [id, FRACTIONAL, reason, params],
  });
}
