import { useSyncExternalStore } from 'react';
import { isSettled, type PendingEntry, pendingStates } from './pending-entry';
import { PENDING_KEY as KEY } from './pending-key';

const KEEP = 30;
const NONE: readonly PendingEntry[] = [];

let cached: { text: string | null; entries: readonly PendingEntry[] } = { text: null, entries: NONE };
const listeners = new Set<() => void>();

/** All entries, newest first, as the browser's storage has them now (another tab may have written). */
export function readPending(): readonly PendingEntry[] {
  const text = storage()?.getItem(KEY) ?? null;
  if (text !== cached.text) cached = { text, entries: parse(text) };
  return cached.entries;
}

/** Adds an entry, or changes the one with its account and nonce. */
export function savePending(entry: PendingEntry): void {
  const others = readPending().filter((other) => !sameTransaction(other, entry));
  write([entry, ...others].sort((a, b) => b.sentAt - a.sentAt));
}

/** Forgets an entry: only what is settled, or what a person gave up on. */
export function removePending(entry: Pick<PendingEntry, 'chainId' | 'account' | 'nonce'>): void {
  write(readPending().filter((other) => !sameTransaction(other, entry)));
}

/** Calls `listener` after every change, this tab's and other tabs'. Returns how to stop. */
export function subscribePending(listener: () => void): () => void {
  if (listeners.size === 0) globalThis.addEventListener?.('storage', onStorage);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) globalThis.removeEventListener?.('storage', onStorage);
  };
}

/** The entries, live. */
export function usePending(): readonly PendingEntry[] {
  return useSyncExternalStore(subscribePending, readPending, () => NONE);
}

/** Whether an equal intent of this account is on its way. */
export function isOnItsWay(fingerprint: string): boolean {
  return readPending().some((entry) => entry.fingerprint === fingerprint && !isSettled(entry));
}

function sameTransaction(
  a: Pick<PendingEntry, 'chainId' | 'account' | 'nonce'>,
  b: Pick<PendingEntry, 'chainId' | 'account' | 'nonce'>,
): boolean {
  return (
    a.chainId === b.chainId && a.nonce === b.nonce && a.account.toLowerCase() === b.account.toLowerCase()
  );
}

function write(entries: readonly PendingEntry[]): void {
  const open = entries.filter((entry) => !isSettled(entry));
  const settled = entries.filter(isSettled).slice(0, Math.max(0, KEEP - open.length));
  const kept = entries.filter((entry) => open.includes(entry) || settled.includes(entry));
  const text = JSON.stringify(kept);
  try {
    storage()?.setItem(KEY, text);
  } catch {
    // A full or forbidden storage must not stop a transaction: this tab still remembers.
  }
  cached = { text: storage()?.getItem(KEY) ?? null, entries: kept };
  for (const listener of listeners) listener();
}

function onStorage(event: StorageEvent): void {
  if (event.key !== KEY && event.key !== null) return;
  for (const listener of listeners) listener();
}

function storage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

/** Storage is a border: whatever is not an entry of ours is left out. */
function parse(text: string | null): readonly PendingEntry[] {
  if (text === null) return NONE;
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.filter(isEntry) : NONE;
  } catch {
    return NONE;
  }
}

function isEntry(value: unknown): value is PendingEntry {
  if (typeof value !== 'object' || value === null) return false;
  const entry: Partial<Record<keyof PendingEntry, unknown>> = value;
  const numbers = [entry.chainId, entry.nonce, entry.fromBlock, entry.sentAt, entry.lastSeenAt];
  const texts = [entry.name, entry.fingerprint, entry.inputMark];
  return (
    numbers.every(Number.isSafeInteger) &&
    texts.every((item) => typeof item === 'string') &&
    /^0x[0-9a-fA-F]{40}$/.test(String(entry.account)) &&
    /^0x[0-9a-fA-F]{40}$/.test(String(entry.to)) &&
    /^0x[0-9a-fA-F]{64}$/.test(String(entry.hash)) &&
    pendingStates.some((state) => state === entry.state)
  );
}
