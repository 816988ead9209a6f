import { describe, expect, test } from 'vitest';
import { GRACE_PERIOD } from '@/lib/domain/proposal-clock';
import { proposalStates } from '@/lib/domain/proposal-state';
import { en } from '@/lib/i18n/catalog-en';
import { isInGroup, parseGroup, proposalGroups } from './proposal-group';
import { proposalMoment } from './proposal-moment';
import { resultReason } from './result-reason';

const facts = { createdAt: 50, snapshot: 100, firstDeadline: 200, deadline: 200, eta: 300, endedAt: null };
const tally = (against: bigint, inFavour: bigint, abstain: bigint) => ({ against, for: inFavour, abstain });

test('every state belongs to exactly one group besides all', () => {
  for (const state of proposalStates) {
    expect(proposalGroups.filter((group) => group !== 'all' && isInGroup(state, group))).toHaveLength(1);
    expect(isInGroup(state, 'all')).toBe(true);
  }
  expect(parseGroup('nonsense')).toBe('all');
  expect(parseGroup('open')).toBe('open');
});

test('every state has a moment with words', () => {
  for (const state of proposalStates) {
    const { key } = proposalMoment({ ...facts, state }, 250);
    expect(en.proposals.moment).toHaveProperty(key);
  }
});

describe('moments', () => {
  test('the second of the eta is late enough to execute', () => {
    expect(proposalMoment({ ...facts, state: 'Queued' }, 299)).toMatchObject({
      key: 'executableFrom',
      at: 300,
    });
    expect(proposalMoment({ ...facts, state: 'Queued' }, 300)).toMatchObject({ key: 'executable' });
  });

  test('after the first deadline of a late turn only Against counts', () => {
    const late = { ...facts, state: 'Active' as const, deadline: 260 };
    expect(proposalMoment(late, 200)).toEqual({ key: 'closes', at: 260 });
    expect(proposalMoment(late, 201)).toEqual({ key: 'objection', at: 260 });
    expect(en.proposals.moment).toHaveProperty('objection');
  });

  test('what can still be carried out names the moment it expires', () => {
    const passed = { ...facts, eta: 0 };
    expect(proposalMoment({ ...passed, state: 'Succeeded' }, 250)).toEqual({
      key: 'passed',
      at: 200 + GRACE_PERIOD,
    });
    expect(proposalMoment({ ...facts, state: 'Expired' }, 10 ** 9).at).toBe(300 + GRACE_PERIOD);
  });

  test('what is over names the moment it ended', () => {
    const ended = { ...facts, endedAt: 400 };
    expect(proposalMoment({ ...ended, state: 'Executed' }, 999)).toEqual({ key: 'executed', at: 400 });
    expect(proposalMoment({ ...ended, state: 'Canceled' }, 999)).toEqual({ key: 'canceled', at: 400 });
  });
});

test('two thirds asked for: a plain majority is not enough', () => {
  expect(resultReason('Active', tally(40n, 60n, 0n), 10n, 6_667)).toBe('needsApproval');
  expect(resultReason('Defeated', tally(40n, 60n, 0n), 10n, 6_667)).toBe('failedApproval');
});

describe('reasons', () => {
  test.each([
    ['Pending', tally(0n, 0n, 0n), 'notOpen'],
    ['Active', tally(0n, 0n, 0n), 'noVotes'],
    ['Active', tally(1n, 10n, 0n), 'leading'],
    ['Active', tally(5n, 6n, 0n), 'needsQuorum'],
    ['Active', tally(50n, 10n, 0n), 'needsApproval'],
    ['Active', tally(50n, 1n, 1n), 'needsBoth'],
    ['Defeated', tally(10n, 10n, 0n), 'failedApproval'],
    ['Defeated', tally(0n, 9n, 0n), 'failedQuorum'],
    ['Defeated', tally(3n, 3n, 0n), 'failedBoth'],
    ['Succeeded', tally(1n, 5n, 5n), 'passed'],
    ['Canceled', tally(1n, 5n, 5n), 'canceled'],
  ] as const)('%s with %o: %s', (state, votes, reason) => {
    expect(resultReason(state, votes, 10n, 5_000)).toBe(reason);
    expect(en.proposals.reason).toHaveProperty(reason);
  });
});
