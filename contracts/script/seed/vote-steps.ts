import { HOUR } from '@/lib/domain/time-units';
import type { Support } from '@/lib/domain/vote-type';
import { ballotSteps, type VotingWindow } from './ballot-steps';
import { overrideSteps } from './override-steps';
import { type Mood, type ProposalPlan, proposalId } from './proposal-plan';
import type { Random } from './random';
import { type Ballot, settle } from './settle';
import type { Staker } from './stakers';
import type { Step } from './step';
import type { World } from './world';

/** Votes, then overrides, of one proposal. */
export function voteSteps(
  world: World,
  random: Random,
  stakers: readonly Staker[],
  plan: ProposalPlan,
  window: VotingWindow,
): Step[] {
  const { mood } = plan;
  const id = proposalId(world, plan);
  const known = stakers.filter((staker) => staker.since < window.snapshot - HOUR);
  const present = known.filter(
    (staker) => staker.until === undefined || staker.until > window.snapshot + HOUR,
  );
  const ballots: Ballot[] = [];
  for (const { index, delegate, votes, elsewhere, diligence = 1 } of present) {
    if (delegate !== undefined || elsewhere) continue;
    const sure = certain(plan, index);
    if (sure === undefined && !comes(random, mood, index, diligence)) continue;
    const backing = known.reduce(
      (sum, staker) => (staker.delegate === index ? sum + staker.votes : sum),
      votes,
    );
    ballots.push({ index, support: sure ?? choose(random, mood), weight: backing, free: sure === undefined });
  }
  settle(ballots, plan);
  const voted = new Set(ballots.map(({ index }) => index));
  return [
    ...ballotSteps(world, random, stakers, plan, id, ballots, window),
    ...overrideSteps(world, random, present, mood, id, voted, window),
  ];
}

/** Who proposes votes for it, unless said otherwise. */
function certain({ mood, proposer }: ProposalPlan, index: number): Support | undefined {
  if (mood.late?.includes(index)) return 1;
  if (mood.objectors?.includes(index)) return 0;
  return mood.sure?.[index] ?? (index === proposer && mood.only === undefined ? 1 : undefined);
}

function comes(random: Random, mood: Mood, index: number, diligence: number): boolean {
  // Drawn for everyone, so that one absence does not shift everybody else's luck.
  const lucky = random.chance(mood.turnout * diligence);
  if (mood.only !== undefined) return mood.only.includes(index);
  return lucky && !(mood.absent?.includes(index) ?? false);
}

function choose(random: Random, { lean }: Mood): Support {
  const draw = random.next() * (lean.for + lean.against + lean.abstain);
  if (draw < lean.for) return 1;
  return draw < lean.for + lean.against ? 0 : 2;
}
