import type { ReactNode } from 'react';
import type { NoticeTone } from './notice';

export type Toast = {
  id: number;
  tone: NoticeTone;
  /** In the reader's language; the store has no words. */
  content: ReactNode;
};

const MOST = 3;

let toasts: readonly Toast[] = [];
let count = 0;
const listeners = new Set<() => void>();

/** Says something that happened away from where one looks. What is wrong stays until it is dismissed. */
export function showToast(toast: Omit<Toast, 'id'>): void {
  count += 1;
  change([...toasts, { ...toast, id: count }].slice(-MOST));
}

export function dismissToast(id: number): void {
  change(toasts.filter((toast) => toast.id !== id));
}

export function readToasts(): readonly Toast[] {
  return toasts;
}

export function subscribeToToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function change(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}
