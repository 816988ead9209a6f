import { type Address, encodeFunctionData, type Hex, parseUnits } from 'viem';
import { keiAbi } from '@/lib/contracts/generated';
import { tokenOf, type World } from './world';

/** Calldata that sends `amount` (in whole tokens, decimals allowed) of a treasury token. */
export function transferData(world: World, symbol: string, to: Address, amount: string): Hex {
  const args = [to, parseUnits(amount, tokenOf(world, symbol).decimals)] as const;
  return encodeFunctionData({ abi: keiAbi, functionName: 'transfer', args });
}
