import type { PublicClient } from 'viem';
import { type Address, getAddress } from 'viem';
import { keiAbi } from '@/lib/contracts/generated';
import type { Deployment } from './deployment';

/** What the tokens say of themselves. @throws when an address is no ERC-20 with metadata. */
export async function treasuryTokens(
  client: PublicClient,
  addresses: readonly Address[],
): Promise<Deployment['tokens']> {
  return Promise.all(
    addresses.map(async (address) => {
      const token = { address, abi: keiAbi } as const;
      const [symbol, name, decimals] = await Promise.all([
        client.readContract({ ...token, functionName: 'symbol' }),
        client.readContract({ ...token, functionName: 'name' }),
        client.readContract({ ...token, functionName: 'decimals' }),
      ]);
      return { address: getAddress(address), symbol, name, decimals };
    }),
  );
}
