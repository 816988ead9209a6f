import 'server-only';
import { readContracts } from '@wagmi/core';
import type { HeadBlock } from '@/lib/chain/head-block';
import { serverConfig } from '@/lib/chain/server';
import { contracts } from '@/lib/contracts/contracts';
import type { ProposalSummary } from '@/lib/domain/proposal';
import { proposalState } from '@/lib/domain/proposal-state';
import { shareOfVotes } from '@/lib/domain/proposal-terms';
import type { ProposalStory } from './history/history';

/** What the chain has of a proposal at `head`, and the state that follows from it. */
export async function readFacts(
  { id, snapshot, ended }: Pick<ProposalStory, 'id' | 'snapshot' | 'ended'>,
  head: HeadBlock,
): Promise<Pick<ProposalSummary, 'state' | 'deadline' | 'eta' | 'tally' | 'terms' | 'quorum'>> {
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
  const facts = {
    deadline: Number(deadline),
    eta: Number(eta),
    tally: { against, for: inFavour, abstain },
    terms: { type, quorumBps, approvalBps, thresholdBps, extraDelay },
    quorum: shareOfVotes(votes, quorumBps),
  };
  const state = proposalState({ ...facts, approvalBps, snapshot, ended }, head.timestamp);
  return { state, ...facts };
}
