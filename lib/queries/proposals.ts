import 'server-only';
import { readContracts } from '@wagmi/core';
import { readBlockTimes } from '@/lib/chain/block-times';
import type { HeadBlock } from '@/lib/chain/head';
import { perHead } from '@/lib/chain/per-head';
import { serverConfig } from '@/lib/chain/server';
import { readStory, type Story } from '@/lib/chain/story';
import { contracts } from '@/lib/contracts/contracts';
import { readDescription } from '@/lib/domain/description';
import type { ProposalSummary } from '@/lib/domain/proposal';
import { proposalState } from '@/lib/domain/proposal-state';
import { shareOfVotes } from '@/lib/domain/proposal-terms';
import { titlesOf } from '@/lib/domain/proposal-text';
import { readProposalEnds } from './proposal-ends';

export type ProposalCreated = Extract<Story['governor'][number], { eventName: 'ProposalCreated' }>;

/** Every proposal, the newest first. The list is the history's, the facts are the chain's, the state follows from them. */
export const readProposals = perHead(async (head): Promise<ProposalSummary[]> => {
  const story = await readStory();
  const created = story.governor.filter((event) => event.eventName === 'ProposalCreated').reverse();
  const ends = readProposalEnds(story);
  const timeOf = await readBlockTimes([...created, ...[...ends.values()].map(({ log }) => log)]);
  return Promise.all(
    created.map(async (event) => {
      const { proposalId: id, description, proposer, voteStart, voteEnd } = event.args;
      const snapshot = Number(voteStart);
      const facts = await readFacts(id, snapshot, head);
      const end = ends.get(id);
      const ended = end?.how ?? null;
      const { approvalBps } = facts.terms;
      return {
        id,
        titles: titlesOf(readDescription(description)),
        proposer,
        state: proposalState({ ...facts, approvalBps, snapshot, ended }, head.timestamp),
        createdAt: timeOf(event),
        endedAt: end === undefined ? null : timeOf(end.log),
        snapshot,
        firstDeadline: Number(voteEnd),
        ...facts,
      };
    }),
  );
});

async function readFacts(
  id: bigint,
  snapshot: number,
  head: HeadBlock,
): Promise<Pick<ProposalSummary, 'deadline' | 'eta' | 'tally' | 'terms' | 'quorum'>> {
  const { governor, stakedKei } = contracts;
  // Votes can only be looked up in the past: a snapshot still to come is answered with the newest past second.
  const timepoint = BigInt(Math.min(snapshot, head.timestamp - 1));
  const [deadline, eta, [against, inFavour, abstain], frozen, votes] = await readContracts(serverConfig, {
    allowFailure: false,
    blockNumber: head.number,
    contracts: [
      { ...governor, functionName: 'proposalDeadline', args: [id] },
      { ...governor, functionName: 'proposalEta', args: [id] },
      { ...governor, functionName: 'proposalVotes', args: [id] },
      { ...governor, functionName: 'proposalTerms', args: [id] },
      { ...stakedKei, functionName: 'getPastTotalSupply', args: [timepoint] },
    ],
  });
  const { proposalType: type, quorumBps, approvalBps, thresholdBps, extraDelay } = frozen;
  return {
    deadline: Number(deadline),
    eta: Number(eta),
    tally: { against, for: inFavour, abstain },
    terms: { type, quorumBps, approvalBps, thresholdBps, extraDelay },
    quorum: shareOfVotes(votes, quorumBps),
  };
}
