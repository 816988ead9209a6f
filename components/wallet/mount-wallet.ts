import { findRememberedWallet, followAccount } from './follow-account';
import { WalletAccount } from './wallet-account';
import type { WalletDoors, WalletKit } from './wallet-kit';
import { WalletPart } from './wallet-part';
import { readWallet, setWallet } from './wallet-store';

/** Starts the wallet kit: the account that was connected before, if any, and what the page draws with one. */
export async function mountWallet(): Promise<WalletKit> {
  const parts = { Island: WalletPart, Account: WalletAccount };
  if (process.env.NEXT_PUBLIC_CHAIN_ID === '31337') {
    const [{ announceDemoWallet }, { DemoWindow }] = await Promise.all([
      import('@/components/demo/announce-demo-wallet'),
      import('@/components/demo/demo-window'),
    ]);
    announceDemoWallet();
    setWallet({ parts: { ...parts, Window: DemoWindow } });
  } else {
    setWallet({ parts });
  }
  followAccount();
  await findRememberedWallet();
  return {
    doors: fetchDoors,
    switchChain: async () => (await import('./switch-chain')).switchToOurChain(),
  };
}

async function fetchDoors(): Promise<WalletDoors | undefined> {
  if (readWallet().status === 'disconnected') setWallet({ status: 'loading', failed: false });
  const doors = await import('./mount-doors').then(
    ({ mountDoors }) => mountDoors(),
    () => undefined,
  );
  const { status } = readWallet();
  setWallet({ failed: doors === undefined, status: status === 'loading' ? 'disconnected' : status });
  return doors;
}
