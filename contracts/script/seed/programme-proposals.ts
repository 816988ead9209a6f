import { DAY } from '@/lib/domain/time-units';
import { seedActions } from './actions';
import { cast } from './cast';
import { daosOf } from './daos';
import { CONTESTED, DISLIKED, DONE, LIKED } from './moods';
import { programmeActions } from './programme-actions';
import { type ProposalPlan, proposalText } from './proposal-plan';
import { tokenOf, type World } from './world';

const CURRENCY = 'fees.currency';

/** Audits, grants and integrations. */
export function programmeProposals(world: World): ProposalPlan[] {
  const { stream, order, accept } = programmeActions(world);
  const { allow, suspend, resume } = seedActions(world);
  const { harbour, kites } = daosOf(world);
  const dollar = tokenOf(world, 'dUSD').address;
  const lotus = tokenOf(world, 'LOTUS').address;
  const make =
    (type: ProposalPlan['type']) =>
    (name: string, plan: Omit<ProposalPlan, 'text' | 'type'>): ProposalPlan => ({
      text: proposalText(name),
      type,
      ...plan,
    });
  const audit = make('audit');
  const grant = make('grant');
  const integration = make('integration');
  return [
    audit('audit-agreement', {
      ...DONE,
      proposer: 15,
      day: 25,
      actions: [order(cast.auditor, [30_000, 45_000, 25_000], 'council-and-grants')],
      mood: { turnout: 0.6, lean: LIKED },
    }),
    grant('grant-stream', {
      ...DONE,
      proposer: 10,
      day: 25.5,
      actions: [
        stream({
          to: cast.school,
          total: 90_000,
          from: 33 * DAY,
          cliff: 30 * DAY,
          duration: 365 * DAY,
          name: 'da-nang-course',
        }),
      ],
      mood: { turnout: 0.6, lean: LIKED },
    }),
    integration('fee-currencies', {
      ...DONE,
      proposer: 16,
      day: 36.4,
      actions: [allow(dollar, CURRENCY), allow(lotus, CURRENCY)],
      mood: { turnout: 0.55, lean: LIKED },
    }),
    audit('audit-first-report', {
      ...DONE,
      proposer: 13,
      day: 42,
      actions: [accept(0n, 0)],
      mood: { turnout: 0.5, lean: LIKED },
    }),
    grant('grant-festival', {
      proposer: 16,
      day: 58,
      actions: [
        stream({
          to: cast.operations,
          total: 75_000,
          from: 66 * DAY,
          cliff: 0,
          duration: 30 * DAY,
          name: 'lantern-festival',
        }),
      ],
      expected: 'Defeated',
      mood: { turnout: 0.7, lean: DISLIKED, overrides: 1 },
    }),
    integration('suspend-lotus', {
      ...DONE,
      proposer: 18,
      day: 62.3,
      actions: [suspend(lotus, CURRENCY)],
      mood: { turnout: 0.6, lean: LIKED },
    }),
    audit('second-auditor', {
      proposer: 19,
      day: 72,
      actions: [order(cast.operations, [60_000], 'second-firm')],
      expected: 'Defeated',
      mood: { turnout: 0.6, lean: DISLIKED },
    }),
    integration('kite-currency', {
      proposer: 20,
      day: 82,
      actions: [allow(kites.token, CURRENCY)],
      expected: 'Defeated',
      mood: { turnout: 0.65, lean: DISLIKED },
    }),
    audit('interface-audit', {
      proposer: 13,
      day: 90.6,
      actions: [order(cast.operations, [12_000], 'accessibility')],
      expected: 'Expired',
      mood: { turnout: 0.4, lean: LIKED },
    }),
    grant('grant-podcast', {
      proposer: 14,
      day: 97.2,
      actions: [
        stream({
          to: cast.operations,
          total: 9_000,
          from: 105 * DAY,
          cliff: 0,
          duration: 182 * DAY,
          name: 'podcast',
        }),
      ],
      expected: 'Expired',
      mood: { turnout: 0.4, lean: LIKED },
    }),
    integration('resume-lotus', {
      proposer: 16,
      day: 100.7,
      actions: [resume(lotus, CURRENCY)],
      expected: 'Expired',
      mood: { turnout: 0.45, lean: CONTESTED },
    }),
    integration('guild-votes', {
      proposer: 15,
      day: 115.8,
      actions: [allow(harbour.votes, 'votes.source')],
      expected: 'Active',
      mood: { turnout: 0.4, lean: LIKED, absent: [cast.demoDelegate] },
    }),
    audit('audit-second-report', {
      proposer: 13,
      day: 116.6,
      actions: [accept(0n, 1)],
      expected: 'Active',
      mood: { turnout: 0.35, lean: LIKED, absent: [cast.demoDelegate] },
    }),
    grant('grant-translators', {
      proposer: 17,
      day: 117.4,
      actions: [
        stream({
          to: cast.operations,
          total: 24_000,
          from: 121 * DAY,
          cliff: 14 * DAY,
          duration: 182 * DAY,
          name: 'translators',
        }),
      ],
      expected: 'Active',
      mood: { turnout: 0.3, lean: CONTESTED, absent: [cast.demoDelegate] },
    }),
  ];
}
