import { chainClient } from './chain-client';
import type { Freshness } from './freshness';

let known = '';

/** Whether the block of the newest event is the chain's, whose newest block has the hash `head`; false when no node says so. */
export async function isOnChain({ events, blockHash }: Freshness, head: string): Promise<boolean> {
  const question = `${blockHash} ${head}`;
  if (events === 0 || known === question) return true;
  const hash = blockHash as `0x${string}`;
  const block = await chainClient.getBlock({ blockHash: hash }).catch(() => null);
  if (block === null) return false;
  // Nodes know blocks by their hash that were replaced, too.
  const now = await chainClient.getBlock({ blockNumber: block.number }).catch(() => null);
  if (now?.hash !== hash) return false;
  known = question;
  return true;
}
