import { useSyncExternalStore } from 'react';
import { type Address, sameAddress } from '@/lib/domain/hex';

let current: Address | null = null;
const listeners = new Set<() => void>();

/** Says who votes for the connected account; null when nobody is connected. */
export function setMyDelegate(delegate: Address | null): void {
  if (current === delegate) return;
  current = delegate;
  for (const listener of listeners) listener();
}

/** Whether `address` votes for the connected account: for marks all over a list that one read feeds. */
export function useIsMyDelegate(address: Address): boolean {
  return useSyncExternalStore(
    subscribe,
    () => sameAddress(current, address),
    () => false,
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
