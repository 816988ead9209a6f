import { encodeFunctionData, parseUnits } from 'viem';
import { keiAbi } from '@/lib/contracts/generated';
import { cast } from './cast';
import type { Staker } from './stakers';
import type { Step } from './step';
import { accountOf, contractOf, type World } from './world';

/** Hands KEI to everyone who will stake, and to the newcomer who has not yet. */
export function distribution(world: World, stakers: readonly Staker[]): Step[] {
  const grants = stakers.map(({ index, kei }) => ({ index, kei }));
  return [...grants, { index: cast.newcomer, kei: 25_000 }].map(({ index, kei }) => ({
    at: 3600,
    from: cast.deployer,
    to: contractOf(world, 'kei'),
    data: encodeFunctionData({
      abi: keiAbi,
      functionName: 'transfer',
      args: [accountOf(world, index), parseUnits(String(kei), 18)],
    }),
    what: `${kei} KEI to account ${index}`,
  }));
}
