import { getAccount, reconnect, watchAccount } from '@wagmi/core';
import { chain } from '@/lib/chain/chain';
import { insideFrame, wagmiConfig } from '@/lib/chain/wagmi';
import { isWalletRemembered, rememberWallet } from './remembered-wallet';
import { setWallet } from './wallet-store';

const PATIENCE_MS = 5_000;

/** Carries wagmi's account over to the page's wallet store, for as long as the page lives. */
export function followAccount(): void {
  watchAccount(wagmiConfig, {
    onChange: ({ status, address, chainId }, previous) => {
      if (status === 'connected') {
        rememberWallet(true);
        setWallet({ status, account: address, chainId, wrongChain: chainId !== chain.id });
        return;
      }
      // Only the first look for a remembered wallet is a wait of ours; the list of wallets shows its own.
      if (status === 'reconnecting') return;
      if (previous.status === 'connected' && status === 'disconnected') rememberWallet(false);
      setWallet(gone);
    },
  });
}

/** Looks once for the wallet that was connected before; a wallet that does not answer is not waited for. */
export async function findRememberedWallet(): Promise<void> {
  if (isWalletRemembered() || insideFrame()) {
    const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
    await Promise.race([comeBack().catch(() => {}), patience]);
  }
  if (getAccount(wagmiConfig).status !== 'connected') setWallet(gone);
}

/** One that has announced itself answers at once; the others have to be fetched first. */
async function comeBack(): Promise<void> {
  const recent = await wagmiConfig.storage?.getItem('recentConnectorId');
  const announced = wagmiConfig.connectors.filter(({ id }) => id === recent);
  if (announced.length > 0 && !insideFrame()) {
    await reconnect(wagmiConfig, { connectors: announced });
  } else {
    const { listWallets } = await import('@/lib/chain/list-wallets');
    listWallets();
    await reconnect(wagmiConfig);
  }
}

const gone = { status: 'disconnected', account: undefined, chainId: undefined, wrongChain: false } as const;
