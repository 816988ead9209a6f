import type { PublicClient } from 'viem';
import { kGovernorAbi, proposalPolicyAbi } from '@/lib/contracts/generated';
import { addressOf, type Deployment } from './deployment';

/**
 * Demands that the policy knows the governor's own share of a proposal's life: its bound on terms rests on that.
 *
 * @throws Error with both numbers of seconds.
 */
export async function verifyLife(client: PublicClient, deployment: Deployment): Promise<void> {
  const governor = { address: addressOf(deployment, 'governor'), abi: kGovernorAbi } as const;
  const policy = { address: addressOf(deployment, 'proposalPolicy'), abi: proposalPolicyAbi } as const;
  const [lateWindow, gracePeriod, fixedLife] = await Promise.all([
    client.readContract({ ...governor, functionName: 'LATE_WINDOW' }),
    client.readContract({ ...governor, functionName: 'GRACE_PERIOD' }),
    client.readContract({ ...policy, functionName: 'fixedLife' }),
  ]);
  const needed = BigInt(lateWindow + 2 * gracePeriod);
  if (fixedLife !== needed)
    throw new Error(
      `the policy counts ${fixedLife} s of a proposal's life as fixed, the governor ${needed} s`,
    );
}
