import { expect, test } from 'vitest';
import { ZERO_ADDRESS } from '@/lib/domain/hex';
import type { ProposalSummary } from '@/lib/domain/proposal';
import type { ProposalState } from '@/lib/domain/proposal-state';
import { latestResults, pressingProposals } from './pressing-proposals';

function proposal(id: number, state: ProposalState, times: Partial<ProposalSummary> = {}): ProposalSummary {
  return {
    id: BigInt(id),
    titles: [{ lang: null, title: '' }],
    proposer: ZERO_ADDRESS,
    state,
    createdAt: 0,
    snapshot: 0,
    firstDeadline: 0,
    deadline: 0,
    eta: 0,
    endedAt: null,
    tally: { against: 0n, for: 0n, abstain: 0n },
    quorum: 0n,
    terms: { type: 0, quorumBps: 400, approvalBps: 5_000, thresholdBps: 10, extraDelay: 0 },
    ...times,
  };
}

const ids = (proposals: ProposalSummary[]) => proposals.map(({ id }) => Number(id));

test('votes that close soonest come first, what is over does not come', () => {
  const all = [
    proposal(1, 'Pending', { snapshot: 5 }),
    proposal(2, 'Queued', { eta: 1 }),
    proposal(3, 'Executed'),
    proposal(4, 'Active', { deadline: 90 }),
    proposal(5, 'Active', { deadline: 20 }),
    proposal(6, 'Succeeded'),
    proposal(7, 'Defeated'),
    proposal(8, 'Canceled'),
  ];
  expect(ids(pressingProposals(all, 9))).toEqual([5, 4, 6, 2, 1]);
  expect(ids(pressingProposals(all, 3))).toEqual([5, 4, 6]);
});

test('results are the latest that were decided', () => {
  const all = [
    proposal(1, 'Executed', { deadline: 1 }),
    proposal(2, 'Defeated', { deadline: 3 }),
    proposal(3, 'Canceled', { deadline: 9 }),
    proposal(4, 'Active', { deadline: 9 }),
  ];
  expect(ids(latestResults(all, 2))).toEqual([2, 1]);
});
