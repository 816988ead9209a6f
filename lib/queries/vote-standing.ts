import 'server-only';
import { readContracts } from '@wagmi/core';
import { atHead } from '@/lib/chain/at-head';
import { serverConfig } from '@/lib/chain/server';
import { contracts } from '@/lib/contracts/contracts';
import type { Address } from '@/lib/domain/hex';

export type VoteStanding = {
  /** Whether the account has cast a vote of its own. */
  voted: boolean;
  /** Votes it may still cast, in base units. */
  remaining: bigint;
};

/** How an account stands to an open proposal, asked of the governor at the chain's head. */
export function readVoteStanding(proposalId: bigint, voter: Address): Promise<VoteStanding> {
  return atHead(async ({ number: blockNumber }) => {
    const { governor } = contracts;
    const [voted, remaining] = await readContracts(serverConfig, {
      allowFailure: false,
      blockNumber,
      contracts: [
        { ...governor, functionName: 'hasVoted', args: [proposalId, voter] },
        { ...governor, functionName: 'remainingVotes', args: [proposalId, voter] },
      ],
    });
    return { voted, remaining };
  });
}
