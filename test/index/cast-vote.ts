import { createPublicClient, createWalletClient, http } from 'viem';
import { contracts } from '@/lib/contracts/contracts';
import type { Address } from '@/lib/domain/hex';

/** Somebody who can vote on an open proposal and has not. The chain's accounts are unlocked. */
export async function openBallot(rpcUrl: string): Promise<{ voter: Address; proposalId: bigint }[]> {
  const client = createPublicClient({ transport: http(rpcUrl, { batch: true }) });
  const { readProposals } = await import('@/lib/queries/proposals');
  const active = (await readProposals()).filter(({ state }) => state === 'Active');
  const accounts = await createWalletClient({ transport: http(rpcUrl) }).getAddresses();
  const found = [];
  for (const { id, snapshot } of active) {
    for (const voter of accounts) {
      const [votes, hasVoted] = await Promise.all([
        client.readContract({
          ...contracts.stakedKei,
          functionName: 'getPastVotes',
          args: [voter, BigInt(snapshot)],
        }),
        client.readContract({ ...contracts.governor, functionName: 'hasVoted', args: [id, voter] }),
      ]);
      if (votes > 0n && !hasVoted) found.push({ voter, proposalId: id });
    }
  }
  return found;
}

/** Casts a vote and gives the block it lies in. */
export async function castVote(
  rpcUrl: string,
  { voter, proposalId, support }: { voter: Address; proposalId: bigint; support: number },
): Promise<number> {
  const wallet = createWalletClient({ transport: http(rpcUrl) });
  const hash = await wallet.writeContract({
    ...contracts.governor,
    functionName: 'castVoteWithReason',
    args: [proposalId, support, 'cast by a test'],
    account: voter,
    chain: null,
  });
  const client = createPublicClient({ transport: http(rpcUrl), pollingInterval: 100 });
  const receipt = await client.waitForTransactionReceipt({ hash, timeout: 30_000 });
  if (receipt.status !== 'success') throw new Error(`the vote of ${voter} reverted`);
  return Number(receipt.blockNumber);
}
