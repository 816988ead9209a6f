import { useSyncExternalStore } from 'react';
import { type DemoRole, demoAccounts } from '@/contracts/script/demo-accounts';

const ROLE_KEY = 'kgov.demo.role';
const CONNECTED_KEY = 'kgov.demo.connected';
const FIRST: DemoRole = 'newcomer';
const listeners = new Set<() => void>();

/** Whom the demo wallet plays; kept in the browser. */
export function readDemoRole(): DemoRole {
  const kept = read(ROLE_KEY);
  return demoAccounts.find(({ role }) => role === kept)?.role ?? FIRST;
}

/** Whether this site was allowed to see the demo wallet's account. */
export function isDemoConnected(): boolean {
  return read(CONNECTED_KEY) === '1';
}

/** Changes the part the demo wallet plays. Whoever listens tells the site. */
export function setDemoRole(role: DemoRole): void {
  write(ROLE_KEY, role);
}

export function setDemoConnected(connected: boolean): void {
  write(CONNECTED_KEY, connected ? '1' : null);
}

/** The role, live. */
export function useDemoRole(): DemoRole {
  return useSyncExternalStore(subscribeDemo, readDemoRole, () => FIRST);
}

export function subscribeDemo(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Without storage the wallet starts as the newcomer again.
  }
  for (const listener of listeners) listener();
}
