import { useSyncExternalStore } from 'react';
import { hasPendingKey } from '@/lib/transactions/pending-key';
import { readSession, subscribeSession } from './session-store';

let seen = false;

/** Whether this browser has sent a transaction or is about to: until then nothing about transactions is loaded. */
export function useHasTransactions(): boolean {
  return useSyncExternalStore(subscribe, read, () => false);
}

function read(): boolean {
  seen ||= readSession() !== undefined || hasPendingKey();
  return seen;
}

function subscribe(listener: () => void): () => void {
  const stop = subscribeSession(listener);
  window.addEventListener('storage', listener);
  return () => {
    stop();
    window.removeEventListener('storage', listener);
  };
}
