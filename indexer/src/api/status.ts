import { deployment } from '@/lib/contracts/deployment';
import { deploymentId } from '@/lib/contracts/deployment-id';
import { env } from '@/lib/env';
import { chainClient } from './chain-client';
import { type Freshness, readFreshness } from './freshness';
import { isOnChain } from './on-chain';
import { isBackfilled, type Reconciled, reconciled } from './reconcile';

export type IndexStatus = {
  chainId: number;
  /** Whose contracts it follows; see `deploymentId`. */
  deployment: string;
  /** The chain's newest block; null when no node answers. */
  head: { block: number; timestamp: number } | null;
  indexed: Freshness | null;
  /** How far the index is behind the head; null while either is unknown. */
  lagBlocks: number | null;
  lagSeconds: number | null;
  /** The history was taken in once. */
  backfilled: boolean;
  /** It was compared with the chain of late; or nobody wants that. */
  verified: boolean;
  /** What it answers may be relied on. */
  ready: boolean;
} & Reconciled;

const KEEP_MS = 500;
/** Further behind than this, chain seconds, and pages read the chain instead. */
const MOST_LAG = 120;
/** Blocks a local chain makes in an instant when its clock is moved do not count at once. */
const MOST_LAG_BLOCKS = 20;
/** Older than this, seconds, a comparison says nothing; so many rounds may come to no end. */
const MOST_ROUNDS = 5;
const LEAST_KEPT = 300;

let kept: { at: number; value: Promise<IndexStatus> } | undefined;

/** Where chain and index stand; at most half a second old. */
export function readStatus(): Promise<IndexStatus> {
  const now = performance.now();
  if (kept !== undefined && now - kept.at < KEEP_MS) return kept.value;
  const value = read();
  kept = { at: now, value };
  return value;
}

async function read(): Promise<IndexStatus> {
  const [head, indexed, backfilled] = await Promise.all([
    chainClient
      .getBlock({ blockTag: 'latest' })
      .then(({ number, timestamp, hash }) => ({ block: Number(number), timestamp: Number(timestamp), hash }))
      .catch(() => null),
    readFreshness().catch(() => null),
    isBackfilled().catch(() => false),
  ]);
  const lagBlocks = head && indexed && Math.max(0, head.block - indexed.block);
  const lagSeconds = head && indexed && Math.max(0, head.timestamp - indexed.timestamp);
  const found = reconciled();
  const late = (lagSeconds ?? 0) > MOST_LAG && (lagBlocks ?? 0) > MOST_LAG_BLOCKS;
  const verified = env.VERIFY_SECONDS === 0 || isRecent(found.verifiedAt);
  // Without a node nobody knows how late it is; with its newest event in a block that was replaced, it is wrong.
  const known = head !== null && indexed !== null && !late && (await isOnChain(indexed, head.hash));
  return {
    chainId: deployment.chainId,
    deployment: deploymentId,
    head: head && { block: head.block, timestamp: head.timestamp },
    indexed,
    lagBlocks,
    lagSeconds,
    backfilled,
    verified,
    ready: backfilled && verified && known && found.differences.length === 0,
    ...found,
  };
}

function isRecent(verifiedAt: number | null): boolean {
  if (verifiedAt === null) return false;
  return Date.now() / 1000 - verifiedAt < Math.max(LEAST_KEPT, MOST_ROUNDS * env.VERIFY_SECONDS);
}
