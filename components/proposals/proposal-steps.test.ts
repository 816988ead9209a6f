import { describe, expect, test } from 'vitest';
import { GRACE_PERIOD } from '@/lib/domain/proposal-clock';
import { proposalSteps } from './proposal-steps';

const mark = (timestamp: number) => ({ timestamp, transactionHash: '0x' as const });
const facts = {
  snapshot: 100,
  firstDeadline: 200,
  deadline: 200,
  eta: 0,
  created: mark(50),
  queued: null,
  executed: null,
  canceled: null,
};
const told = (steps: ReturnType<typeof proposalSteps>) => steps.map(({ key, status }) => `${key} ${status}`);

describe('the steps of a proposal', () => {
  test('pending', () => {
    expect(told(proposalSteps({ ...facts, state: 'Pending' }, 60))).toEqual([
      'created done',
      'opens current',
      'closes upcoming',
      'toQueue upcoming',
      'toExecute upcoming',
    ]);
  });

  test('active', () => {
    expect(told(proposalSteps({ ...facts, state: 'Active' }, 150)).slice(0, 3)).toEqual([
      'created done',
      'opens done',
      'closes current',
    ]);
  });

  test('defeated ends there', () => {
    expect(told(proposalSteps({ ...facts, state: 'Defeated' }, 250))).toEqual([
      'created done',
      'opens done',
      'defeated failed',
    ]);
  });

  test('a late turn has a second end, and only Against in between', () => {
    const late = { ...facts, state: 'Active' as const, deadline: 260 };
    expect(told(proposalSteps(late, 190)).slice(1, 4)).toEqual([
      'opens done',
      'closes current',
      'objection upcoming',
    ]);
    expect(told(proposalSteps(late, 201)).slice(1, 4)).toEqual([
      'opens done',
      'closes done',
      'objection current',
    ]);
    expect(told(proposalSteps({ ...late, state: 'Defeated' }, 300))).toEqual([
      'created done',
      'opens done',
      'closes done',
      'defeated failed',
    ]);
  });

  test('what waits for a hand says until when, and expires after that', () => {
    const until = (steps: ReturnType<typeof proposalSteps>) =>
      steps.flatMap(({ key, until: last }) => (last === undefined ? [] : [[key, last]]));
    expect(until(proposalSteps({ ...facts, state: 'Succeeded' }, 250))).toEqual([
      ['toQueue', 200 + GRACE_PERIOD],
    ]);
    const queued = { ...facts, queued: mark(250), eta: 300 };
    expect(until(proposalSteps({ ...queued, state: 'Queued' }, 310))).toEqual([
      ['toExecute', 300 + GRACE_PERIOD],
    ]);
    const later = 301 + GRACE_PERIOD;
    expect(proposalSteps({ ...queued, state: 'Expired' }, later).at(-1)).toEqual({
      key: 'expired',
      at: 300 + GRACE_PERIOD,
      status: 'failed',
    });
    expect(told(proposalSteps({ ...facts, state: 'Expired' }, later))).toEqual([
      'created done',
      'opens done',
      'closes done',
      'expired failed',
    ]);
  });

  test('queued, waiting and ready', () => {
    const queued = { ...facts, state: 'Queued' as const, queued: mark(250), eta: 300 };
    expect(told(proposalSteps(queued, 260)).slice(3)).toEqual([
      'queued done',
      'executable current',
      'toExecute upcoming',
    ]);
    expect(told(proposalSteps(queued, 300)).slice(3)).toEqual([
      'queued done',
      'executable done',
      'toExecute current',
    ]);
  });

  test('executed', () => {
    const executed = {
      ...facts,
      state: 'Executed' as const,
      queued: mark(250),
      eta: 300,
      executed: mark(310),
    };
    expect(told(proposalSteps(executed, 400)).at(-1)).toBe('executed done');
    expect(proposalSteps(executed, 400).every(({ status }) => status === 'done')).toBe(true);
  });

  test('canceled keeps only what had happened', () => {
    const canceled = { ...facts, state: 'Canceled' as const, canceled: mark(150) };
    expect(told(proposalSteps(canceled, 400))).toEqual(['created done', 'opens done', 'canceled failed']);
  });
});
