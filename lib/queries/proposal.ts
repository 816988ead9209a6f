import 'server-only';
import { cache } from 'react';
import { readBlockTimes } from '@/lib/chain/block-times';
import { readStory, type Story } from '@/lib/chain/story';
import { readDescription } from '@/lib/domain/description';
import type { ProposalDetail, ProposalMark } from '@/lib/domain/proposal';
import { foldBallots } from './ballots';
import { readBuckets } from './buckets';
import { readProposals } from './proposals';

type GovernorEvent = Story['governor'][number];

/** One proposal with its text, actions, ballots and marks; null when the governor has none with this id. */
export const readProposal = cache(async (id: bigint): Promise<ProposalDetail | null> => {
  const summary = (await readProposals()).find((proposal) => proposal.id === id);
  if (summary === undefined) return null;
  const { governor } = await readStory();
  const events = governor.filter((event) => 'proposalId' in event.args && event.args.proposalId === id);
  const [timeOf, buckets] = await Promise.all([readBlockTimes(events), readBuckets()]);
  const mark = (name: GovernorEvent['eventName']): ProposalMark | null => {
    const event = events.find((candidate) => candidate.eventName === name);
    return event === undefined ? null : { timestamp: timeOf(event), transactionHash: event.transactionHash };
  };
  const created = events.find((event) => event.eventName === 'ProposalCreated');
  const typed = events.find((event) => event.eventName === 'ProposalTyped');
  const createdMark = mark('ProposalCreated');
  if (created === undefined || typed === undefined || createdMark === null) return null;
  const { description, targets, values, calldatas } = created.args;
  return {
    ...summary,
    texts: readDescription(description),
    description,
    actions: targets.map((target, i) => ({ target, value: values[i] ?? 0n, calldata: calldatas[i] ?? '0x' })),
    ballots: foldBallots(events, timeOf, (bucket) => buckets.get(bucket) ?? null),
    created: createdMark,
    queued: mark('ProposalQueued'),
    executed: mark('ProposalExecuted'),
    canceled: mark('ProposalCanceled'),
    objection: mark('ProposalObjectionPeriod'),
    codeHash: typed.args.codeHash,
  };
});
