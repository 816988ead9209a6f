import { encodeFunctionData } from 'viem';
import { kGovernorAbi } from '@/lib/contracts/generated';
import { HOUR } from '@/lib/domain/time-units';
import type { Support } from '@/lib/domain/vote-type';
import { delegates } from './cast';
import { type Mood, type ProposalPlan, proposalId } from './proposal-plan';
import type { Random } from './random';
import { reasonFor } from './reasons';
import { type Ballot, settle } from './settle';
import type { Staker } from './stakers';
import type { Step } from './step';
import { contractOf, type World } from './world';

/** Votes, then overrides, of one proposal; `window` is when they may happen, in seconds of the history. */
export function voteSteps(
  world: World,
  random: Random,
  stakers: readonly Staker[],
  plan: ProposalPlan,
  window: { snapshot: number; end: number },
): Step[] {
  const { mood } = plan;
  const id = proposalId(world, plan);
  const to = contractOf(world, 'governor');
  const known = stakers.filter((staker) => staker.since < window.snapshot - HOUR);
  const present = known.filter(
    (staker) => staker.until === undefined || staker.until > window.snapshot + HOUR,
  );
  const open = window.end - window.snapshot;
  const ballots: Ballot[] = [];
  for (const { index, delegate, votes } of present) {
    if (delegate !== undefined) continue;
    // Who proposes votes for it, unless said otherwise.
    const sure = mood.sure?.[index] ?? (index === plan.proposer && mood.only === undefined ? 1 : undefined);
    if (sure === undefined && !comes(random, mood, index)) continue;
    const backing = known.reduce(
      (sum, staker) => (staker.delegate === index ? sum + staker.votes : sum),
      votes,
    );
    ballots.push({ index, support: sure ?? choose(random, mood), weight: backing, free: sure === undefined });
  }
  settle(ballots, plan);

  const voted = new Set(ballots.map(({ index }) => index));
  const steps: Step[] = ballots.map(({ index, support }) => ({
    at: Math.floor(window.snapshot + HOUR + random.next() * (open * 0.8 - HOUR)),
    from: index,
    to,
    data: encodeFunctionData({
      abi: kGovernorAbi,
      functionName: 'castVoteWithReason',
      args: [id, support, reasonFor(random, support)],
    }),
    what: `account ${index} votes`,
  }));

  // Nobody of the demo's own people overrides: that is left for whoever tries the app.
  const delegators = present.filter(
    ({ index, delegate, votes }) =>
      delegate !== undefined && voted.has(delegate) && index > LAST_DELEGATE && votes < SMALL,
  );
  for (const { index } of delegators.slice(0, mood.overrides ?? 0)) {
    const support: Support = random.chance(0.6) ? 0 : 2;
    steps.push({
      at: Math.floor(window.snapshot + open * (0.82 + random.next() * 0.12)),
      from: index,
      to,
      data: encodeFunctionData({
        abi: kGovernorAbi,
        functionName: 'castOverrideVote',
        args: [id, support, random.pick(OVERRIDE_REASONS)],
      }),
      what: `account ${index} overrides`,
    });
  }
  return steps;
}

const LAST_DELEGATE = Math.max(...delegates);

/** In sKEI. Large delegators would turn results around. */
const SMALL = 60_000;

const OVERRIDE_REASONS = [
  'I usually agree with my delegate. Not here.',
  'Lần này tôi tự bỏ phiếu.',
  '이번 안건은 제가 직접 투표합니다.',
] as const;

function comes(random: Random, mood: Mood, index: number): boolean {
  // Drawn for everyone, so that one absence does not shift everybody else's luck.
  const lucky = random.chance(mood.turnout);
  if (mood.only !== undefined) return mood.only.includes(index);
  return lucky && !(mood.absent?.includes(index) ?? false);
}

function choose(random: Random, { lean }: Mood): Support {
  const draw = random.next() * (lean.for + lean.against + lean.abstain);
  if (draw < lean.for) return 1;
  return draw < lean.for + lean.against ? 0 : 2;
}
