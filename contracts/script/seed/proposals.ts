import { parseUnits } from 'viem';
import { DAY } from '@/lib/domain/time-units';
import { seedActions } from './actions';
import { cast } from './cast';
import { type Mood, type ProposalPlan, proposalText } from './proposal-plan';
import { accountOf, type World } from './world';

const DAYS_OF_HISTORY = 120;
const LIKED: Mood['lean'] = { for: 84, against: 9, abstain: 7 };
const CONTESTED: Mood['lean'] = { for: 70, against: 22, abstain: 8 };
const DISLIKED: Mood['lean'] = { for: 17, against: 74, abstain: 9 };

/** The story that both sizes of the seed tell, oldest first. Days count to 120, which is now. */
export function storyProposals(world: World): ProposalPlan[] {
  const act = seedActions(world);
  const make = (name: string, plan: Omit<ProposalPlan, 'text'>): ProposalPlan => ({
    text: proposalText(name),
    ...plan,
  });
  const done = { queue: 5, execute: 7, expected: 'Executed' } as const;
  return [
    make('first-security-review', {
      ...done,
      proposer: 12,
      day: 10,
      actions: [act.pay('dUSD', cast.auditor, '120000')],
      mood: { turnout: 0.8, lean: LIKED, sure: { 12: 2 } },
    }),
    make('lower-proposal-threshold', {
      ...done,
      proposer: cast.proposer,
      day: 18,
      actions: [act.threshold(parseUnits('40000', 18))],
      mood: { turnout: 0.7, lean: CONTESTED, overrides: 2 },
    }),
    make('shorter-voting', {
      proposer: 20,
      day: 26,
      actions: [act.votingPeriod(2 * DAY)],
      expected: 'Defeated',
      mood: { turnout: 0.75, lean: DISLIKED, overrides: 1 },
    }),
    make('da-nang-course', {
      ...done,
      proposer: 10,
      day: 35,
      actions: [act.pay('dUSD', cast.school, '15000'), act.pay('KEI', cast.school, '250000')],
      mood: { turnout: 0.85, lean: LIKED, overrides: 1 },
    }),
    make('conference-booth', {
      proposer: 17,
      day: 44.3,
      actions: [act.pay('dUSD', cast.operations, '60000')],
      expected: 'Defeated',
      mood: { turnout: 1, lean: { for: 3, against: 1, abstain: 0 }, only: [31, 36, 41, 44, 52] },
    }),
    make('operations-budget-typo', {
      proposer: cast.proposer,
      day: 52,
      actions: [act.payEther(cast.operations, '400')],
      expected: 'Canceled',
      cancel: { by: cast.proposer, after: 0.05 },
      mood: { turnout: 0, lean: LIKED },
    }),
    make('operations-budget', {
      ...done,
      proposer: cast.proposer,
      day: 52.4,
      actions: [act.payEther(cast.operations, '40')],
      mood: { turnout: 0.72, lean: LIKED },
    }),
    make('router-approval', {
      proposer: 19,
      day: 66,
      expected: 'Canceled',
      cancel: { by: cast.guardian, after: 4.1 },
      actions: [act.approve('KEI', accountOf(world, cast.operations), parseUnits('380000000', 18))],
      mood: { turnout: 0.4, lean: DISLIKED },
    }),
    make('seoul-nodes', {
      ...done,
      proposer: 11,
      day: 75,
      actions: [act.pay('dUSD', cast.nodeOperators, '30000'), act.pay('LOTUS', cast.nodeOperators, '80000')],
      mood: { turnout: 0.78, lean: LIKED, sure: { 11: 2 }, overrides: 2 },
    }),
    make('double-grants', {
      proposer: 15,
      day: 86,
      actions: [act.pay('KEI', cast.operations, '60000000')],
      expected: 'Defeated',
      mood: { turnout: 0.9, lean: DISLIKED, overrides: 3 },
    }),
    make('continuous-review', {
      proposer: 12,
      day: 108.5,
      actions: [act.pay('dUSD', cast.auditor, '45000')],
      expected: 'Queued',
      queue: 9,
      mood: { turnout: 0.7, lean: LIKED, sure: { 12: 2 } },
    }),
    make('higher-quorum', {
      proposer: 15,
      day: 111.4,
      actions: [act.quorum(5n)],
      expected: 'Queued',
      queue: 12,
      mood: { turnout: 0.75, lean: CONTESTED, overrides: 1 },
    }),
    make('lotus-partnership', {
      proposer: 16,
      day: 112.2,
      actions: [act.pay('LOTUS', 16, '250000')],
      expected: 'Succeeded',
      mood: { turnout: 0.66, lean: LIKED, sure: { 16: 1 } },
    }),
    make('second-season', {
      proposer: 14,
      day: 114.6,
      actions: [act.pay('dUSD', cast.operations, '60000')],
      expected: 'Active',
      mood: { turnout: 0.65, lean: CONTESTED, sure: { [cast.demoDelegate]: 1, 13: 0 }, overrides: 2 },
    }),
    make('longer-voting', {
      proposer: cast.proposer,
      day: 116,
      actions: [act.votingPeriod(6 * DAY)],
      expected: 'Active',
      mood: { turnout: 0.45, lean: CONTESTED, absent: [cast.demoDelegate] },
    }),
    make('student-votes', {
      proposer: 10,
      day: 117.1,
      actions: [act.pay('KEI', cast.school, '50000')],
      expected: 'Active',
      mood: { turnout: 0.25, lean: LIKED, absent: [cast.demoDelegate, cast.proposer] },
    }),
    make('bug-bounty', {
      proposer: cast.proposer,
      day: 118.7,
      actions: [act.pay('dUSD', cast.operations, '100000')],
      expected: 'Pending',
      mood: { turnout: 0, lean: LIKED },
    }),
    make('guardian-mandate', {
      proposer: 17,
      day: 119.4,
      actions: [act.guardian(cast.guardian)],
      expected: 'Pending',
      mood: { turnout: 0, lean: LIKED },
    }),
  ].map((plan) => ({ ...plan, day: plan.day + world.length / DAY - DAYS_OF_HISTORY }));
}
