import { findRememberedWallet, followAccount } from './follow-account';
import { WalletAccount } from './wallet-account';
import type { WalletKit } from './wallet-kit';
import { WalletPart } from './wallet-part';
import { setWallet } from './wallet-store';

/** Starts the wallet kit: the account that was connected before, if any, and what the page draws with one. */
export async function mountWallet(): Promise<WalletKit> {
  if (process.env.NEXT_PUBLIC_CHAIN_ID === '31337') {
    const { announceDemoWallet } = await import('@/components/demo/announce-demo-wallet');
    announceDemoWallet();
  }
  setWallet({ parts: { Island: WalletPart, Account: WalletAccount } });
  followAccount();
  await findRememberedWallet();
  return {
    doors: async () => (await import('./mount-doors')).mountDoors(),
    switchChain: async () => (await import('./switch-chain')).switchToOurChain(),
  };
}
