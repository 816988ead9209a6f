import { follow } from './follow';
import { nodeRpc } from './node-rpc';
import { isSettled, type PendingEntry } from './pending-entry';
import { readPending } from './pending-store';

const following = new Set<string>();

/**
 * Takes up what an earlier page left behind: follows every unsettled entry, without a wallet. `onSettled` is called
 * once for each. Calling again adds only what is not followed yet.
 */
export function resumePending(url: string, onSettled: (entry: PendingEntry) => void): void {
  const rpc = nodeRpc(url);
  for (const entry of readPending()) {
    const key = `${entry.chainId}:${entry.account}:${entry.nonce}`;
    if (isSettled(entry) || following.has(key)) continue;
    following.add(key);
    void follow(rpc, entry)
      .then(onSettled)
      .finally(() => following.delete(key));
  }
}
