import 'server-only';
import { readContract, readContracts } from '@wagmi/core';
import { atHead } from '@/lib/chain/at-head';
import { serverConfig } from '@/lib/chain/server';
import { contracts } from '@/lib/contracts/contracts';
import type { Action } from '@/lib/domain/action';

/** How strong a type each action needs, 1 to 4, by the policy in force. */
export async function readActionTiers(actions: readonly Action[]): Promise<number[]> {
  return atHead(async ({ number: blockNumber }) => {
    const address = await readContract(serverConfig, {
      ...contracts.governor,
      functionName: 'proposalPolicy',
      blockNumber,
    });
    const { abi } = contracts.proposalPolicy;
    const tiers = await readContracts(serverConfig, {
      allowFailure: false,
      blockNumber,
      contracts: actions.map(
        ({ target, value, calldata }) =>
          ({ address, abi, functionName: 'requiredTier', args: [target, value, calldata] }) as const,
      ),
    });
    return [...tiers];
  });
}
