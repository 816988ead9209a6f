'use client';

import { lazy, Suspense, useSyncExternalStore } from 'react';
import { readToasts, subscribeToToasts, type Toast } from './toast-store';

const ToastList = lazy(async () => ({ default: (await import('./toast-list')).ToastList }));
const none: readonly Toast[] = [];

export type ToasterProps = {
  /** Name of the cross. */
  dismissLabel: string;
};

/** Where toasts appear. The region is there from the start, since only then is what comes into it read aloud. */
export function Toaster({ dismissLabel }: ToasterProps) {
  const toasts = useSyncExternalStore(subscribeToToasts, readToasts, () => none);
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-4 bottom-[calc(5rem+env(safe-area-inset-bottom))] z-40 flex flex-col items-center gap-2 lg:right-6 lg:bottom-6 lg:left-auto lg:w-96 lg:items-stretch"
    >
      <Suspense>
        {toasts.length > 0 ? <ToastList toasts={toasts} dismissLabel={dismissLabel} /> : null}
      </Suspense>
    </div>
  );
}
