import { useSyncExternalStore } from 'react';
import type { Address } from '@/lib/domain/hex';
import { isWalletRemembered } from './remembered-wallet';
import type { WalletDoors, WalletKit, WalletParts } from './wallet-kit';

/** What the page knows of the wallet. `idle`: the wallet kit has not been needed yet. */
export type WalletState = {
  status: 'idle' | 'loading' | 'disconnected' | 'connected';
  account: Address | undefined;
  /** The wallet's chain, which may not be ours. */
  chainId: number | undefined;
  /** Connected, and on another chain than this build's. */
  wrongChain: boolean;
  /** Whether the list of wallets is open. */
  choosing: boolean;
  /** The kit could not be loaded: asking again tries again. */
  failed: boolean;
  /** There once the kit is: always when connected. */
  parts: WalletParts | undefined;
};

const IDLE: WalletState = {
  status: 'idle',
  account: undefined,
  chainId: undefined,
  wrongChain: false,
  choosing: false,
  failed: false,
  parts: undefined,
};

let state = IDLE;
let kit: Promise<WalletKit> | undefined;
const listeners = new Set<() => void>();

/** The wallet, live. Loads the kit by itself when a wallet is remembered, or inside a Safe. */
export function useWallet(): WalletState {
  return useSyncExternalStore(subscribeWallet, readWallet, () => IDLE);
}

export function readWallet(): WalletState {
  return state;
}

export function subscribeWallet(listener: () => void): () => void {
  listeners.add(listener);
  if (kit === undefined && state === IDLE && isExpected()) void loadWalletKit();
  return () => listeners.delete(listener);
}

/** For the wallet kit, and for code that is fetched to use it: says what they see. */
export function setWallet(next: Partial<WalletState>): void {
  state = { ...state, ...next };
  for (const listener of listeners) listener();
}

/** Opens the list of wallets, which is fetched when it is not there yet. */
export function requestConnect(): void {
  void loadWalletDoors().then((doors) => doors?.connect());
}

/** RainbowKit's doors, fetched when they are not there yet; undefined when they cannot be, which the store then says. */
export async function loadWalletDoors(): Promise<WalletDoors | undefined> {
  return (await loadWalletKit())?.doors();
}

/** The kit, loaded when it is not yet; undefined when it cannot be, which the store then says. */
export function loadWalletKit(): Promise<WalletKit | undefined> {
  if (kit === undefined) {
    setWallet({ status: 'loading', failed: false });
    kit = import('./mount-wallet').then(({ mountWallet }) => mountWallet());
  }
  return kit.catch(() => {
    kit = undefined;
    setWallet({ status: 'disconnected', failed: true });
    return undefined;
  });
}

function isExpected(): boolean {
  return isWalletRemembered() || window.parent !== window;
}
