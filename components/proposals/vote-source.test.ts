import { expect, test } from 'vitest';
import { voteIntent } from './vote-source';

const delegatee = `0x${'1'.repeat(40)}` as const;

test('each source of votes has its transaction', () => {
  expect(voteIntent('7', { kind: 'held', remaining: 5n }, 1, '')).toEqual({
    name: 'cast-vote',
    params: { proposalId: '7', support: 1, reason: '' },
  });
  expect(voteIntent('7', { kind: 'override' }, 0, 'no').name).toBe('cast-override-vote');
  expect(voteIntent('7', { kind: 'part', delegatee }, 2, '')).toEqual({
    name: 'cast-override-part',
    params: { proposalId: '7', support: 2, reason: '', delegatee },
  });
});

test('a split ballot gives out all that is left', () => {
  const choice = { against: 2_500, for: 5_000, abstain: 2_500 };
  expect(voteIntent('7', { kind: 'held', remaining: 11n }, choice, 'why').params).toEqual({
    proposalId: '7',
    against: '2',
    for: '7',
    abstain: '2',
    reason: 'why',
  });
});
