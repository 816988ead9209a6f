import 'server-only';
import { createPublicClient, http } from 'viem';
import { env } from '@/lib/env';
import { type HeadBlock, headBlockOf } from './head-block';
import { processWide } from './process-wide';
import { serverClient } from './server';

const TIMEOUT_MS = 3_000;
/** A node behind a balancer may be another one at the next try. */
const TRIES = 3;

const kept = processWide('newest-block', (): { seen: HeadBlock | undefined } => ({ seen: undefined }));

/** Each endpoint alone: a fallback asks the next one only when one fails, and to lag is no failure. */
const nodes = env.RPC_URLS.map((url) =>
  createPublicClient({ transport: http(url, { timeout: TIMEOUT_MS, retryCount: 0 }), cacheTime: 0 }),
);

/**
 * The chain's newest block; none below one that was given before as long as any node has a block of that height. Else the
 * chain itself went back.
 *
 * @throws viem's errors when no node answers.
 */
export async function newestBlock(): Promise<HeadBlock> {
  const newest = headBlockOf(await serverClient().getBlock({ blockTag: 'latest' }));
  const { seen } = kept;
  const next = seen === undefined || newest.number >= seen.number ? newest : await atLeast(seen, newest);
  kept.seen = next;
  return next;
}

async function atLeast(seen: HeadBlock, newest: HeadBlock): Promise<HeadBlock> {
  for (let i = 0; i < TRIES; i += 1) {
    const found = await Promise.all(
      nodes.map((node) => node.getBlock({ blockNumber: seen.number }).catch(() => null)),
    );
    const block = found.find((one) => one !== null);
    if (block !== undefined && block !== null) return headBlockOf(block);
  }
  return newest;
}
