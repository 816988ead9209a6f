import type { ChainControl } from './chain-control';

/** Every page a visitor can open without a wallet. */
export async function pagePaths(chain: ChainControl, delegate: string): Promise<string[]> {
  const ids = await chain.proposalIds();
  return [
    '',
    '/staking',
    '/delegates',
    '/proposals',
    '/proposals/new',
    '/treasury',
    '/learn',
    `/delegates/${delegate}`,
    // One that has all behind it, one that has all before it.
    `/proposals/${ids.at(0)}`,
    `/proposals/${ids.at(-1)}`,
    '/nowhere',
  ];
}
