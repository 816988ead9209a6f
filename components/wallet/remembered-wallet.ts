const KEY = 'kgov.wallet';

/** Whether a wallet was connected when the page was last left. */
export function isWalletRemembered(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** Keeps or forgets that a wallet is connected, for the next page load. */
export function rememberWallet(connected: boolean): void {
  try {
    if (connected) localStorage.setItem(KEY, '1');
    else localStorage.removeItem(KEY);
  } catch {
    // Without storage the next page simply asks again.
  }
}
