import 'server-only';
import { readContracts } from '@wagmi/core';
import type { HeadBlock } from '@/lib/chain/head-block';
import { perHead } from '@/lib/chain/per-head';
import { serverConfig } from '@/lib/chain/server';
import { contracts } from '@/lib/contracts/contracts';
import type { ProposalSummary } from '@/lib/domain/proposal';
import { proposalState } from '@/lib/domain/proposal-state';
import { shareOfVotes } from '@/lib/domain/proposal-terms';
import { fromHistory } from './history/from-history';

/** Every proposal, the newest first. The list is the history's, the facts are the chain's, the state follows from them. */
export const readProposals = perHead(async (head): Promise<ProposalSummary[]> => {
  const stories = await fromHistory((history) => history.proposals());
  return Promise.all(
    stories.map(async ({ ended, ...story }) => {
      const { id, snapshot } = story;
      const facts = await readFacts(id, snapshot, head);
      const { approvalBps } = facts.terms;
      const state = proposalState({ ...facts, approvalBps, snapshot, ended }, head.timestamp);
      return { ...story, state, ...facts };
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
