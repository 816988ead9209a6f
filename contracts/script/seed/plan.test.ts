import { getAddress, keccak256, toHex } from 'viem';
import { describe, expect, test } from 'vitest';
import { DAY } from '@/lib/domain/time-units';
import { readDeployment } from '../deployment';
import { accountCount, type SeedSize } from './cast';
import { membersOf } from './members';
import { planSeed } from './plan';
import { proposalId } from './proposal-plan';
import type { World } from './world';

function world(size: SeedSize, start = 1_700_000_000): World {
  const accounts = Array.from({ length: accountCount(size) }, (_, i) =>
    getAddress(`0x${keccak256(toHex(i)).slice(26)}`),
  );
  return { size, accounts, deployment: readDeployment(31337), start, length: 120 * DAY };
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
