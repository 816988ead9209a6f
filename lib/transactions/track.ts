import type { Hex } from '@/lib/domain/hex';
import type { NodeRpc } from './node-rpc';
import { inputMark, isSettled, type PendingEntry } from './pending-entry';

/** How long no node may know a transaction, with its nonce still free, until we call it dropped. */
export const DROP_AFTER_MS = 60_000;

type ChainTransaction = {
  hash: Hex;
  from: string;
  to: string | null;
  nonce: string;
  input: string;
  value: string;
};

/**
 * One look at the chain: the entry as it is now. Never waits; asks again are the caller's. A receipt decides; without
 * one, whoever took the nonce decides; without anybody, time does.
 *
 * @param now Milliseconds of the browser's clock, the one `lastSeenAt` was written with.
 * @throws what `rpc` throws when the node cannot be reached: the entry then stays as it was.
 */
export async function track(rpc: NodeRpc, entry: PendingEntry, now: number): Promise<PendingEntry> {
  if (isSettled(entry)) return entry;
  const mined = await settledBy(rpc, entry, entry.hash);
  if (mined !== undefined) return mined;
  if (isRecord(await rpc('eth_getTransactionByHash', [entry.hash]))) {
    return { ...entry, state: 'pending', lastSeenAt: now };
  }
  const [height, used] = await Promise.all([
    rpc('eth_blockNumber', []).then(toNumber),
    rpc('eth_getTransactionCount', [entry.account, 'latest']).then(toNumber),
  ]);
  if (used > entry.nonce) {
    // It may have been mined between our questions.
    return (await settledBy(rpc, entry, entry.hash)) ?? (await byReplacement(rpc, entry, height));
  }
  // A chain that is lower than when we sent is another chain: a local one that was started anew.
  if (height < entry.fromBlock) return { ...entry, state: 'unknown' };
  return now - entry.lastSeenAt > DROP_AFTER_MS ? { ...entry, state: 'dropped' } : entry;
}

async function settledBy(rpc: NodeRpc, entry: PendingEntry, hash: Hex): Promise<PendingEntry | undefined> {
  const receipt = await rpc('eth_getTransactionReceipt', [hash]);
  if (!isRecord(receipt)) return undefined;
  const state = receipt['status'] === '0x0' ? 'reverted' : 'mined';
  return { ...entry, state, block: toNumber(receipt['blockNumber']) };
}

async function byReplacement(rpc: NodeRpc, entry: PendingEntry, height: number): Promise<PendingEntry> {
  const other = await findByNonce(rpc, entry, height).catch(() => undefined);
  if (other === undefined) return { ...entry, state: 'unknown' };
  const { hash } = other;
  if (sameText(other.to, entry.to) && inputMark(other.input) === entry.inputMark) {
    // Sped up: the same call for another fee. Its receipt is ours.
    return (
      (await settledBy(rpc, { ...entry, hash, replacedBy: hash }, hash)) ?? { ...entry, state: 'unknown' }
    );
  }
  const empty = sameText(other.to, entry.account) && other.input === '0x';
  return { ...entry, state: empty ? 'cancelled' : 'replaced', replacedBy: hash };
}

/** The transaction that took the nonce: the account's count grows in exactly one block, which halving finds. */
async function findByNonce(
  rpc: NodeRpc,
  entry: PendingEntry,
  height: number,
): Promise<ChainTransaction | undefined> {
  let low = Math.max(0, entry.fromBlock);
  let high = height;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const count = toNumber(await rpc('eth_getTransactionCount', [entry.account, toHex(middle)]));
    if (count > entry.nonce) high = middle;
    else low = middle + 1;
  }
  const block = await rpc('eth_getBlockByNumber', [toHex(low), true]);
  const transactions: unknown = isRecord(block) ? block['transactions'] : [];
  if (!Array.isArray(transactions)) return undefined;
  return transactions.find(
    (item): item is ChainTransaction =>
      isRecord(item) &&
      typeof item['input'] === 'string' &&
      sameText(item['from'], entry.account) &&
      toNumber(item['nonce']) === entry.nonce,
  );
}

function toNumber(value: unknown): number {
  const number = typeof value === 'string' ? Number(value) : Number.NaN;
  if (!Number.isSafeInteger(number)) throw new TypeError('not a quantity');
  return number;
}

function toHex(value: number): string {
  return `0x${value.toString(16)}`;
}

function sameText(a: unknown, b: unknown): boolean {
  return typeof a === 'string' && typeof b === 'string' && a.toLowerCase() === b.toLowerCase();
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
