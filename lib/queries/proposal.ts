import 'server-only';
import { cache } from 'react';
import { readBlockTimes } from '@/lib/chain/block-times';
import { readStory, type Story } from '@/lib/chain/story';
import { splitDescription } from '@/lib/domain/description';
import type { Ballot, ProposalDetail, ProposalMark } from '@/lib/domain/proposal';
import { supportOf } from '@/lib/domain/vote-type';
import { readProposals } from './proposals';

type GovernorEvent = Story['governor'][number];

/** One proposal with its text, actions, ballots and marks; null when the governor has none with this id. */
export const readProposal = cache(async (id: bigint): Promise<ProposalDetail | null> => {
  const summary = (await readProposals()).find((proposal) => proposal.id === id);
  if (summary === undefined) return null;
  const { governor } = await readStory();
  const events = governor.filter((event) => 'proposalId' in event.args && event.args.proposalId === id);
  const timeOf = await readBlockTimes(events);
  const mark = (name: GovernorEvent['eventName']): ProposalMark | null => {
    const event = events.find((candidate) => candidate.eventName === name);
    return event === undefined ? null : { timestamp: timeOf(event), transactionHash: event.transactionHash };
  };
  const created = events.find((event) => event.eventName === 'ProposalCreated');
  const createdMark = mark('ProposalCreated');
  if (created === undefined || createdMark === null) return null;
  const { description, targets, values, calldatas } = created.args;
  return {
    ...summary,
    body: splitDescription(description).body,
    description,
    actions: targets.map((target, i) => ({ target, value: values[i] ?? 0n, calldata: calldatas[i] ?? '0x' })),
    ballots: events.flatMap((event) => ballotOf(event, timeOf(event))),
    created: createdMark,
    queued: mark('ProposalQueued'),
    executed: mark('ProposalExecuted'),
    canceled: mark('ProposalCanceled'),
  };
});

function ballotOf(event: GovernorEvent, timestamp: number): Ballot[] {
  switch (event.eventName) {
    case 'VoteCast':
    case 'VoteCastWithParams':
    case 'OverrideVoteCast': {
      const { voter, support, weight, reason } = event.args;
      const override = event.eventName === 'OverrideVoteCast';
      const { transactionHash } = event;
      return [{ voter, support: supportOf(support), weight, reason, override, timestamp, transactionHash }];
    }
    default:
      return [];
  }
}
