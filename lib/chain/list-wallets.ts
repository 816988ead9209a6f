import type { Wallet } from '@rainbow-me/rainbowkit';
import { connectorsForWallets } from '@rainbow-me/rainbowkit';
import { injectedWallet, safeWallet, walletConnectWallet } from '@rainbow-me/rainbowkit/wallets';
import { insideFrame, wagmiConfig } from './wagmi';

const APP_NAME = 'K-Gov';

let listed = false;

/**
 * Adds the wallets that do not announce themselves to wagmi's config, once: the old `window.ethereum`, Safe inside a
 * Safe, and WalletConnect when an operator set its id. They come with RainbowKit, which most visits with a wallet do
 * without; hence not in the config from the start.
 */
export function listWallets(): void {
  if (listed) return;
  listed = true;
  const projectId = process.env.NEXT_PUBLIC_WALLETCONNECT_PROJECT_ID ?? '';
  const wallets = [browserWallet];
  if (insideFrame()) wallets.unshift(safeWallet);
  // Its maker's type wants an argument that RainbowKit itself supplies.
  if (projectId !== '') wallets.push(walletConnectWallet as () => Wallet);
  const made = connectorsForWallets([{ groupName: 'Popular', wallets }], { appName: APP_NAME, projectId });
  const { connectors } = wagmiConfig._internal;
  connectors.setState((announced) => [...made.map(connectors.setup), ...announced]);
}

/** For wallets that do not announce themselves. */
function browserWallet(): Wallet {
  return { ...injectedWallet(), hidden: () => !('ethereum' in window) };
}
