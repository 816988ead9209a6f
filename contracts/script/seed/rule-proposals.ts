import { parseUnits } from 'viem';
import { DAY, HOUR } from '@/lib/domain/time-units';
import { parameters } from '../networks/31337';
import { seedActions } from './actions';
import { cast } from './cast';
import { daosOf } from './daos';
import { CONTESTED, DISLIKED, DONE, LIKED } from './moods';
import { type ProposalPlan, proposalText } from './proposal-plan';
import type { World } from './world';

/** The general type's threshold once the DAO has lowered it. */
const LOWERED = { thresholdBps: 8 };

/** What the protocol's numbers are, and what the DAO's own rules are: parameters and upgrades. */
export function ruleProposals(world: World): ProposalPlan[] {
  const act = seedActions(world);
  const make =
    (type: ProposalPlan['type']) =>
    (name: string, plan: Omit<ProposalPlan, 'text' | 'type'>): ProposalPlan => ({
      text: proposalText(name),
      type,
      ...plan,
    });
  const general = make('general');
  const upgrade = make('upgrade');
  return [
    general('protocol-parameters', {
      ...DONE,
      proposer: cast.proposer,
      day: 6,
      actions: parameters.protocolParameters.map(act.define),
      mood: { turnout: 0.7, lean: LIKED },
    }),
    upgrade('lower-proposal-threshold', {
      ...DONE,
      proposer: cast.proposer,
      day: 18,
      actions: [act.setType('general', LOWERED)],
      mood: { turnout: 0.7, lean: LIKED, overrides: 2 },
    }),
    upgrade('shorter-voting', {
      proposer: 20,
      day: 26,
      actions: [act.setType('general', { votingPeriod: 2 * DAY })],
      expected: 'Defeated',
      mood: { turnout: 0.75, lean: DISLIKED, overrides: 1 },
    }),
    upgrade('council-upgrade', {
      ...DONE,
      proposer: 12,
      day: 47,
      actions: [act.upgradeCouncil(daosOf(world).councilImplementation)],
      mood: { turnout: 0.8, lean: LIKED },
    }),
    general('protocol-fee', {
      ...DONE,
      proposer: 13,
      day: 56,
      actions: [act.setNumber('protocol.fee', 25n)],
      mood: { turnout: 0.6, lean: CONTESTED, overrides: 1 },
    }),
    // Queued, and then left alone: with three days some proposals would outlive the shortest stake.
    upgrade('longer-delay', {
      proposer: cast.proposer,
      day: 78,
      actions: [act.delay(3 * DAY)],
      expected: 'Expired',
      queue: 8,
      mood: { turnout: 0.6, lean: LIKED },
    }),
    general('oracle-age', {
      proposer: 20,
      day: 96,
      actions: [act.setNumber('oracle.maxAge', BigInt(2 * HOUR))],
      expected: 'Expired',
      mood: { turnout: 0.5, lean: LIKED },
    }),
    upgrade('higher-quorum', {
      proposer: 15,
      day: 105,
      actions: [act.setType('general', { ...LOWERED, quorumBps: 500 })],
      expected: 'Queued',
      queue: 12,
      mood: { turnout: 0.75, lean: LIKED, overrides: 1 },
    }),
    // The two that were decided last: one executed yesterday, one defeated the day before.
    general('node-bond', {
      ...DONE,
      proposer: 18,
      day: 109,
      actions: [act.setNumber('node.minimumBond', parseUnits('15000', 18))],
      mood: { turnout: 0.65, lean: LIKED, overrides: 1 },
    }),
    general('no-fee', {
      proposer: 17,
      day: 110.6,
      actions: [act.setNumber('protocol.fee', 0n)],
      expected: 'Defeated',
      mood: { turnout: 0.7, lean: DISLIKED, partOverrides: 1 },
    }),
    // Voting ended; its objection period has not.
    general('committee-size', {
      proposer: 11,
      day: 112.2,
      actions: [act.setNumber('node.committeeSize', 28n)],
      expected: 'Active',
      mood: {
        turnout: 1,
        lean: CONTESTED,
        only: [31, 36, 41, 44, 52],
        late: [10, 11, 14, 16],
        objectors: [13, 20],
      },
    }),
    upgrade('longer-voting', {
      proposer: cast.proposer,
      day: 114.2,
      actions: [act.setType('general', { ...LOWERED, votingPeriod: 6 * DAY })],
      expected: 'Active',
      mood: { turnout: 0.45, lean: CONTESTED, absent: [cast.demoDelegate] },
    }),
    upgrade('guardian-mandate', {
      proposer: 17,
      day: 119.4,
      actions: [act.guardian()],
      expected: 'Pending',
      mood: { turnout: 0, lean: LIKED },
    }),
  ];
}
