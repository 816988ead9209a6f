import 'server-only';
import { readContracts } from '@wagmi/core';
import { atHead } from '@/lib/chain/at-head';
import { serverConfig } from '@/lib/chain/server';
import { contracts } from '@/lib/contracts/contracts';
import type { ProposalSummary } from '@/lib/domain/proposal';
import { shareOfVotes } from '@/lib/domain/proposal-terms';

/**
 * Whether a proposer no longer has the votes its proposal took: then anyone may cancel it while it is not decided. Asked
 * of the chain as the governor asks, one second back.
 */
export async function isBelowThreshold({
  proposer,
  terms,
}: Pick<ProposalSummary, 'proposer' | 'terms'>): Promise<boolean> {
  return atHead(async ({ number: blockNumber, timestamp }) => {
    const timepoint = BigInt(timestamp - 1);
    const [votes, all] = await readContracts(serverConfig, {
      allowFailure: false,
      blockNumber,
      contracts: [
        { ...contracts.stakedKei, functionName: 'getPastVotes', args: [proposer, timepoint] },
        { ...contracts.stakedKei, functionName: 'getPastTotalSupply', args: [timepoint] },
      ],
    });
    return votes < shareOfVotes(all, terms.thresholdBps);
  });
}
