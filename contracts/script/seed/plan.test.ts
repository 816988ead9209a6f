import { getAddress, keccak256, toHex } from 'viem';
import { describe, expect, test } from 'vitest';
import { GRACE_PERIOD } from '@/lib/domain/proposal-clock';
import { DAY, HOUR } from '@/lib/domain/time-units';
import { readDeployment } from '../deployment';
import { parameters } from '../networks/31337';
import { accountCount, type SeedSize } from './cast';
import { membersOf } from './members';
import { planSeed } from './plan';
import { type ProposalPlan, proposalId } from './proposal-plan';
import type { World } from './world';

function world(size: SeedSize, start = 1_700_000_000): World {
  const accounts = Array.from({ length: accountCount(size) }, (_, i) =>
    getAddress(`0x${keccak256(toHex(i)).slice(26)}`),
  );
  return { size, accounts, deployment: readDeployment(31337), start, length: 120 * DAY };
}

/** Second of the history at which a proposal of the plan reaches the state it ends in, slots and margins aside. */
function endOf({ expected, day, cancel, veto, queue = 0, execute = 0, type }: ProposalPlan): number {
  const { votingDelay, votingPeriod, extraDelay } = parameters.proposalTypes[type];
  const deadline = day * DAY + votingDelay + votingPeriod;
  const eta = deadline + queue * HOUR + (queue > 0 ? parameters.timelockDelay + extraDelay : 0);
  if (expected === 'Executed') return eta + execute * HOUR;
  if (expected === 'Expired') return eta + GRACE_PERIOD;
  return expected === 'Canceled' ? (day + (cancel?.after ?? veto ?? 0)) * DAY : deadline;
}

describe('the history', () => {
  const small = world('small');
  const { proposals, steps } = planSeed(small);

  test('shows every kind of decision executed, defeated, active and expired', () => {
    const seen = new Set(proposals.map(({ type, expected }) => `${type} ${expected}`));
    for (const type of ['general', 'grant', 'audit', 'integration', 'treasury', 'upgrade'])
      for (const state of ['Executed', 'Defeated', 'Active', 'Expired'])
        expect(seen).toContain(`${type} ${state}`);
  });

  test('shows every state', () => {
    const states = new Set(proposals.map(({ expected }) => expected));
    expect([...states].sort()).toEqual(
      ['Active', 'Canceled', 'Defeated', 'Executed', 'Expired', 'Pending', 'Queued', 'Succeeded'].sort(),
    );
  });

  test('is the same for the same world', () => {
    expect(planSeed(world('small')).steps).toEqual(steps);
  });

  test('gives every proposal an id of its own, and keeps texts apart', () => {
    expect(new Set(proposals.map((plan) => proposalId(small, plan))).size).toBe(proposals.length);
    for (const { text } of proposals) expect(text).toMatch(/^# \S.*\n\n/);
  });

  test('never steps out of its time', () => {
    for (const { at, what } of steps)
      expect({ what, inside: at > 0 && at < small.length }).toEqual({ what, inside: true });
  });
});

test.each(['small', 'full'] as const)(
  'the %s history ends on decisions: one executed, one defeated',
  (size) => {
    const { proposals } = planSeed(world(size));
    const ended = proposals
      .filter(({ expected }) => ['Executed', 'Defeated', 'Canceled', 'Expired'].includes(expected))
      .sort((a, b) => endOf(b) - endOf(a));
    expect(ended.slice(0, 2).map(({ expected }) => expected)).toEqual(['Executed', 'Defeated']);
  },
);

test.each([
  ['small', 32, 3],
  ['full', 500, 3],
] as const)('the %s council has %i seats and %i applicants, of all three kinds', (size, seats, waiting) => {
  const members = membersOf(world(size));
  expect(members.filter(({ round }) => round !== undefined)).toHaveLength(seats);
  expect(members.filter(({ round }) => round === undefined)).toHaveLength(waiting);
  expect(new Set(members.map(({ kind }) => kind))).toEqual(new Set(['enterprise', 'builder', 'dao']));
  expect(new Set(members.map(({ account }) => account)).size).toBe(members.length);
});
