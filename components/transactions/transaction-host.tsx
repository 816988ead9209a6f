'use client';

import { lazy, Suspense, useSyncExternalStore } from 'react';
import { hasPendingKey } from '@/lib/transactions/pending-key';
import { useSession } from './session-store';

const TransactionDoor = lazy(async () => ({ default: (await import('./transaction-door')).TransactionDoor }));
const TransactionNews = lazy(async () => ({ default: (await import('./transaction-news')).TransactionNews }));

let leftBehind: boolean | undefined;

// Asked once: what this page sends itself, its dialog follows.
const wasLeftBehind = () => {
  leftBehind ??= hasPendingKey();
  return leftBehind;
};
const never = () => () => {};

/** Mounted once in the layout: shows the transaction dialog, and takes up what an earlier page left on its way. */
export function TransactionHost() {
  const session = useSession();
  const resumes = useSyncExternalStore(never, wasLeftBehind, () => false);
  return (
    <>
      <Suspense>{session === undefined ? null : <TransactionDoor session={session} />}</Suspense>
      <Suspense>{resumes ? <TransactionNews /> : null}</Suspense>
    </>
  );
}
