import { chapters } from '@/components/common/chapters';
import { contracts } from '@/lib/contracts/contracts';
import { type ProposalState, proposalStates } from '@/lib/domain/proposal-state';
import { type ChainControl, demoAccount } from './chain-control';

/** Every page a visitor can open without a wallet, by a name of its own; the newest proposal of each of these states. */
export async function pagePaths(
  chain: ChainControl,
  states: readonly ProposalState[] = proposalStates,
): Promise<Record<string, string>> {
  const paths: Record<string, string> = {
    overview: '',
    staking: '/staking',
    delegates: '/delegates',
    delegate: `/delegates/${demoAccount('delegate').address}`,
    proposals: '/proposals',
    'new-proposal': '/proposals/new',
    treasury: '/treasury',
    learn: '/learn',
    ...Object.fromEntries(chapters.map((chapter) => [`learn-${chapter}`, `/learn/${chapter}`])),
    nowhere: '/nowhere',
  };
  for (const id of await chain.proposalIds()) {
    const at = { ...contracts.governor, functionName: 'state', args: [id] } as const;
    const state = proposalStates[await chain.client.readContract(at)];
    if (state !== undefined && states.includes(state))
      paths[`proposal-${state.toLowerCase()}`] = `/proposals/${id}`;
  }
  return paths;
}
