'use client';

import type { ComponentType, ReactNode } from 'react';
import { useWallet } from './wallet-store';

/** A component, or the module whose only component it is. */
export type Loaded<P> = ComponentType<P> | Readonly<Record<string, ComponentType<P>>>;

export type WithWalletProps<P> = {
  /** The part that needs wagmi's hooks: `() => import('./vote-panel')`. Loaded once a wallet is connected. */
  load: () => Promise<Loaded<P>>;
  props: P;
  /** Shown until then. */
  fallback: ReactNode;
};

/** Draws the fallback without a wallet, and with one the loaded component among wagmi's hooks. */
export function WithWallet<P extends object>(part: WithWalletProps<P>) {
  const { status, parts } = useWallet();
  if (status !== 'connected' || parts === undefined) return part.fallback;
  return <parts.Island {...part} />;
}
