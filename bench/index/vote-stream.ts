import { createPublicClient, createWalletClient, encodeFunctionData, http } from 'viem';
import { contracts } from '@/lib/contracts/contracts';
import { packParts } from '@/lib/domain/ballot';
import type { Address } from '@/lib/domain/hex';

const SPLIT = 255;

/** Accounts that can vote on a proposal; the chain holds their keys. */
export async function openBallots(rpcUrl: string, proposalId: bigint): Promise<Ballot[]> {
  const client = createPublicClient({ transport: http(rpcUrl, { batch: true }) });
  const accounts = await createWalletClient({ transport: http(rpcUrl) }).getAddresses();
  const votes = await Promise.all(
    accounts.map((voter) =>
      client.readContract({
        ...contracts.governor,
        functionName: 'remainingVotes',
        args: [proposalId, voter],
      }),
    ),
  );
  return accounts.flatMap((voter, i) => ((votes[i] ?? 0n) > 10n ** 9n ? [{ voter, proposalId }] : []));
}

type Ballot = { voter: Address; proposalId: bigint };

/**
 * Sends `perSecond` votes a second for `seconds`: fractional ones of a few units each, of which an account can cast as
 * many as it likes. The chain's accounts are unlocked. What a node refuses is counted.
 */
export async function sendVotes(
  rpcUrl: string,
  ballots: readonly Ballot[],
  { perSecond, seconds }: { perSecond: number; seconds: number },
): Promise<{ sent: number; refused: number }> {
  const wallet = createWalletClient({ transport: http(rpcUrl) });
  const begun = performance.now();
  const pending: Promise<unknown>[] = [];
  let refused = 0;
  for (let n = 0; n < perSecond * seconds; n += 1) {
    const due = begun + (n * 1000) / perSecond;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    const ballot = ballots[n % ballots.length];
    if (ballot === undefined) throw new Error('nobody can vote');
    const params = packParts({ against: 0n, for: 1_000n, abstain: BigInt(n % 7) });
    const data = encodeFunctionData({
      abi: contracts.governor.abi,
      functionName: 'castVoteWithReasonAndParams',
      args: [ballot.proposalId, SPLIT, '', params],
    });
    const to = contracts.governor.address;
    pending.push(
      wallet.sendTransaction({ account: ballot.voter, to, data, chain: null, gas: 500_000n }).catch(() => {
        refused += 1;
      }),
    );
  }
  await Promise.all(pending);
  return { sent: pending.length, refused };
}
