import { rpc } from '@/contracts/script/seed/rpc';

/** Answer of the first node of a list that gives one. @throws Error of the last when none does. */
export async function askChain(
  rpcUrls: readonly string[],
  method: string,
  params: readonly unknown[] = [],
): Promise<unknown> {
  let failure: unknown = new Error('there is no node to ask');
  for (const url of rpcUrls) {
    try {
      return await rpc(url, method, params);
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

type Block = { number: string; hash: string };

/** Hash of the block of a number; nothing where the chain is not that far. */
export async function hashAt(rpcUrls: readonly string[], number: bigint): Promise<string | undefined> {
  const place = `0x${number.toString(16)}`;
  const block = (await askChain(rpcUrls, 'eth_getBlockByNumber', [place, false])) as Block | null;
  return block?.hash;
}

/** Whether a block is part of the chain: nodes know those by their hash that were replaced, too. */
export async function isOnChain(rpcUrls: readonly string[], hash: string): Promise<boolean> {
  const block = (await askChain(rpcUrls, 'eth_getBlockByHash', [hash, false])) as Block | null;
  return block !== null && (await hashAt(rpcUrls, BigInt(block.number))) === hash;
}
