import { useSyncExternalStore } from 'react';
import type { AppError } from '@/lib/errors/app-error';
import type { Progress } from '@/lib/transactions/progress';
import type { Intent } from '@/lib/transactions/registry';

/** The one transaction the page is busy with. It lives outside React: a change of page or language does not end it. */
export type Session = {
  id: number;
  intent: Intent;
  progress: Progress;
  error: AppError | undefined;
  /** False once closed while the network is still at work. */
  open: boolean;
};

let session: Session | undefined;
const listeners = new Set<() => void>();

/** The session, live. Apart from session.ts, which the frame of a page does not need. */
export function useSession(): Session | undefined {
  return useSyncExternalStore(subscribeSession, readSession, () => undefined);
}

export function readSession(): Session | undefined {
  return session;
}

export function setSession(next: Session | undefined): void {
  session = next;
  for (const listener of listeners) listener();
}

export function subscribeSession(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
