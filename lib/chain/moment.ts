import 'server-only';
import { type IndexStatus, indexUrl, readIndexStatus } from '@/lib/indexer/index-status';
import { type IndexTrouble, troubleOf } from '@/lib/indexer/index-trouble';
import { type HeadBlock, headBlockOf } from './head-block';
import { HeightsSeen } from './heights-seen';
import { newestBlock } from './newest-block';
import { processWide } from './process-wide';
import { serverClient } from './server';

/** What a page speaks of: one block, and whether the index tells its history. */
export type Moment = {
  head: HeadBlock;
  /** Changes with every event that the index has taken in; null when history is read from the chain. */
  mark: string | null;
  /** Why the index is not read; null while it is, and where there is none. */
  trouble: IndexTrouble | null;
};

type Kept = {
  heights: HeightsSeen;
  /** The highest block any page has shown: none goes below it. */
  shown: bigint;
  known: { hash: string; at: string } | undefined;
};

const kept = processWide('moment', (): Kept => ({ heights: new HeightsSeen(), shown: 0n, known: undefined }));

/**
 * The block that pages speak of now: the newest one, or the one that the index is at while that is a moment behind. So
 * what the index tells and what is read from the chain belong together. Never one below a block that was shown, unless
 * the chain itself went back.
 *
 * @throws viem's errors when no node answers.
 */
export async function readMoment(): Promise<Moment> {
  if (indexUrl === undefined) return { head: await newestBlock(), mark: null, trouble: null };
  const status = await readIndexStatus(indexUrl);
  const newest = await newestBlock();
  const trouble = await judge(status, newest);
  const indexed = status?.indexed;
  const floor = min(kept.shown, newest.number);
  if (trouble !== null || indexed == null) {
    kept.shown = newest.number;
    return { head: newest, mark: null, trouble };
  }
  const height = max(floor, min(BigInt(indexed.block), newest.number));
  kept.shown = height;
  const head = height === newest.number ? newest : await blockAt(height);
  // A page has shown more than the index knows: until that has caught up, the chain is read at that very height.
  const serves = BigInt(indexed.block) >= height;
  return { head, mark: serves ? `${indexed.events}-${indexed.blockHash}` : null, trouble: null };
}

async function judge(status: IndexStatus | null, newest: HeadBlock): Promise<IndexTrouble | null> {
  const now = performance.now();
  kept.heights.see(newest.number, now);
  const block = BigInt(status?.indexed?.block ?? 0);
  const blocks = Number(newest.number - block);
  const trouble = troubleOf(status, { blocks, ms: kept.heights.behindFor(block, now) });
  if (trouble !== null || status?.indexed == null) return trouble;
  // Its newest event lies in a block that this chain does not have: it was replaced, or the chain is another one.
  const { events, blockHash } = status.indexed;
  return events === 0 || (await isKnown(blockHash, newest.hash)) ? null : 'late';
}

async function isKnown(hash: `0x${string}`, at: string): Promise<boolean> {
  if (kept.known?.hash === hash && kept.known.at === at) return true;
  const block = await serverClient()
    .getBlock({ blockHash: hash })
    .catch(() => null);
  if (block === null) return false;
  const canonical = await blockAt(block.number).catch(() => null);
  if (canonical?.hash !== hash) return false;
  kept.known = { hash, at };
  return true;
}

async function blockAt(blockNumber: bigint): Promise<HeadBlock> {
  return headBlockOf(await serverClient().getBlock({ blockNumber }));
}

const min = (a: bigint, b: bigint) => (a < b ? a : b);
const max = (a: bigint, b: bigint) => (a > b ? a : b);
