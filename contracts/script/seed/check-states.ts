import type { PublicClient } from 'viem';
import { kGovernorAbi } from '@/lib/contracts/generated';
import { proposalStateOf } from '@/lib/domain/proposal-state';
import { type ProposalPlan, proposalId } from './proposal-plan';
import { contractOf, type World } from './world';

/** Demands that the governor sees every proposal as the plan does, late turns included. @throws Error listing those that differ. */
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
    const { lateDeadline } = await client.readContract({ ...governor, functionName: 'proposalTerms', args });
    // A late turn by chance would keep open what the plan has closed, or close late what it shows as open.
    if (lateDeadline > 0 !== (plan.mood.late !== undefined))
      wrong.push(`${titleOf(plan)}: ${lateDeadline > 0 ? 'a' : 'no'} late turn`);
    if (state !== plan.expected) wrong.push(`${titleOf(plan)}: ${state}, not ${plan.expected}`);
  }
  if (wrong.length > 0) throw new Error(`seed: proposals are not where they should be:\n${wrong.join('\n')}`);
}

function titleOf({ text }: ProposalPlan): string {
  return text.slice(0, text.indexOf('\n'));
}
