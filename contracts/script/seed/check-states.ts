import type { PublicClient } from 'viem';
import { kGovernorAbi } from '@/lib/contracts/generated';
import { proposalStateOf } from '@/lib/domain/proposal-state';
import { type ProposalPlan, proposalId } from './proposal-plan';
import { contractOf, type World } from './world';

/** Demands that the governor sees every proposal as the plan does. @throws Error listing those that differ. */
export async function checkStates(
  client: PublicClient,
  world: World,
  proposals: readonly ProposalPlan[],
): Promise<void> {
  const governor = { address: contractOf(world, 'governor'), abi: kGovernorAbi } as const;
  const wrong: string[] = [];
  for (const plan of proposals) {
    const args = [proposalId(world, plan)] as const;
    const state = proposalStateOf(await client.readContract({ ...governor, functionName: 'state', args }));
    if (state !== plan.expected)
      wrong.push(`${plan.text.slice(0, plan.text.indexOf('\n'))}: ${state}, not ${plan.expected}`);
  }
  if (wrong.length > 0) throw new Error(`seed: proposals are not where they should be:\n${wrong.join('\n')}`);
}
