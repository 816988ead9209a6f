import { seedActions } from './actions';
import { cast } from './cast';
import { CONTESTED, DISLIKED, DONE, LIKED } from './moods';
import { type ProposalPlan, proposalText } from './proposal-plan';
import { accountOf, contractOf, type World } from './world';

/** What the treasury was asked for. */
export function treasuryProposals(world: World): ProposalPlan[] {
  const act = seedActions(world);
  const make = (name: string, plan: Omit<ProposalPlan, 'text' | 'type'>): ProposalPlan => ({
    text: proposalText(name),
    type: 'treasury',
    ...plan,
  });
  return [
    make('first-security-review', {
      ...DONE,
      proposer: 12,
      day: 10,
      actions: [act.pay('dUSD', cast.auditor, '120000')],
      mood: { turnout: 0.8, lean: LIKED, sure: { 12: 2 } },
    }),
    make('programme-allowance', {
      ...DONE,
      proposer: 15,
      day: 12,
      actions: [
        act.approve('dUSD', contractOf(world, 'grants'), '400000'),
        act.approve('dUSD', contractOf(world, 'audits'), '160000'),
      ],
      mood: { turnout: 0.75, lean: LIKED },
    }),
    make('da-nang-course', {
      ...DONE,
      proposer: 10,
      day: 35,
      actions: [act.pay('dUSD', cast.school, '15000'), act.pay('KEI', cast.school, '250000')],
      mood: { turnout: 0.85, lean: LIKED, overrides: 1, partOverrides: 1 },
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
      ...DONE,
      proposer: cast.proposer,
      day: 52.4,
      actions: [act.payEther(cast.operations, '40')],
      mood: { turnout: 0.72, lean: LIKED },
    }),
    make('router-approval', {
      proposer: 19,
      day: 66,
      expected: 'Canceled',
      veto: 4.1,
      actions: [act.approve('KEI', accountOf(world, cast.operations), '380000000')],
      mood: { turnout: 0.4, lean: DISLIKED },
    }),
    make('seoul-nodes', {
      ...DONE,
      proposer: 11,
      day: 75,
      actions: [act.pay('dUSD', cast.nodeOperators, '30000'), act.pay('LOTUS', cast.nodeOperators, '80000')],
      mood: { turnout: 0.78, lean: LIKED, sure: { 11: 2 }, overrides: 2, partOverrides: 1, split: [14] },
    }),
    make('double-grants', {
      proposer: 15,
      day: 86,
      actions: [act.pay('KEI', cast.operations, '60000000')],
      expected: 'Defeated',
      mood: { turnout: 0.9, lean: DISLIKED, overrides: 3 },
    }),
    make('lotus-liquidity', {
      proposer: 19,
      day: 93,
      actions: [act.pay('LOTUS', cast.operations, '200000')],
      expected: 'Expired',
      mood: { turnout: 0.5, lean: CONTESTED },
    }),
    make('continuous-review', {
      proposer: 12,
      day: 108.5,
      actions: [act.pay('dUSD', cast.auditor, '45000')],
      expected: 'Queued',
      queue: 9,
      mood: { turnout: 0.7, lean: LIKED, sure: { 12: 2 } },
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
      mood: {
        turnout: 0.65,
        lean: CONTESTED,
        sure: { [cast.demoDelegate]: 1, 13: 0, 14: 1 },
        overrides: 2,
        partOverrides: 2,
        split: [14],
      },
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
  ];
}
