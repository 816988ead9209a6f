import type { Address, PublicClient } from 'viem';
import { kGovernorAbi, memberGovernorAbi, proposalPolicyAbi } from '@/lib/contracts/generated';
import { proposalTypes } from '@/lib/domain/proposal-type';

/**
 * Seconds for which a governor's shortest vote is open: those of its policy's quickest type, and of a member DAO also
 * its mirrors, each of which ends a relay window before the vote it mirrors.
 */
export async function shortestBallot(client: PublicClient, governor: Address): Promise<number> {
  const member = { address: governor, abi: memberGovernorAbi } as const;
  const upstream = await client.readContract({ ...member, functionName: 'upstream' }).catch(() => null);
  if (upstream !== null) {
    const [outer, window, own] = await Promise.all([
      shortestBallot(client, upstream),
      client.readContract({ ...member, functionName: 'relayWindow' }),
      client.readContract({ ...member, functionName: 'votingPeriod' }),
    ]);
    return Math.min(outer - window, Number(own));
  }
  const policy = await client
    .readContract({ address: governor, abi: kGovernorAbi, functionName: 'proposalPolicy' })
    .catch(() => null);
  if (policy === null) return Number(await client.readContract({ ...member, functionName: 'votingPeriod' }));
  const types = await Promise.all(
    proposalTypes.map((_, id) =>
      client.readContract({
        address: policy,
        abi: proposalPolicyAbi,
        functionName: 'typeConfig',
        args: [id],
      }),
    ),
  );
  return Math.min(...types.filter(({ enabled }) => enabled).map(({ terms }) => terms.votingPeriod));
}
