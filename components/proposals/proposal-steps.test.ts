import { describe, expect, test } from 'vitest';
import { proposalSteps } from './proposal-steps';

const mark = (timestamp: number) => ({ timestamp, transactionHash: '0x' as const });
const facts = {
  snapshot: 100,
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
