import type { NodeRpc } from './node-rpc';
import { isSettled, type PendingEntry } from './pending-entry';
import { readPending, savePending } from './pending-store';
import { track } from './track';

const INTERVAL_MS = 1000;

/**
 * Follows an entry until it is settled, writing every change to the store. A node that does not answer is asked again:
 * only the chain settles a transaction. Resolves early, unsettled, when `signal` fires.
 */
export async function follow(rpc: NodeRpc, first: PendingEntry, signal?: AbortSignal): Promise<PendingEntry> {
  let entry = first;
  while (!isSettled(entry) && signal?.aborted !== true) {
    const next = await track(rpc, entry, Date.now()).catch(() => entry);
    // Someone who dismissed it does not want it back.
    const kept = readPending().some(
      ({ account, nonce }) => account === entry.account && nonce === entry.nonce,
    );
    if (next !== entry && kept) savePending(next);
    entry = next;
    if (!isSettled(entry)) await new Promise((resolve) => setTimeout(resolve, INTERVAL_MS));
  }
  return entry;
}
