import type { Wallet } from '@rainbow-me/rainbowkit';
import { connectorsForWallets } from '@rainbow-me/rainbowkit';
import { injectedWallet, safeWallet, walletConnectWallet } from '@rainbow-me/rainbowkit/wallets';
import { type Config, createConfig, createStorage, http } from 'wagmi';
import { chain } from './chain';

const POLLING_MS = 2_000;
const BATCH = 50;
const APP_NAME = 'K-Gov';

/**
 * wagmi's config in the browser, one for the whole page. Wallets announce themselves (EIP-6963); everything else is
 * asked of our own origin, so that no other host is contacted. WalletConnect exists only when an operator set its id,
 * Safe only inside a Safe.
 */
export const wagmiConfig: Config<readonly [typeof chain]> = createConfig({
  chains: [chain],
  connectors: connectorsForWallets([{ groupName: 'Popular', wallets: wallets() }], {
    appName: APP_NAME,
    projectId: walletConnectId(),
  }),
  multiInjectedProviderDiscovery: true,
  storage: createStorage({
    key: 'kgov',
    storage: typeof window === 'undefined' ? noStorage() : window.localStorage,
  }),
  transports: { [chain.id]: http('/api/rpc', { batch: { batchSize: BATCH }, retryCount: 1 }) },
  pollingInterval: POLLING_MS,
});

/** A page in a Safe's frame talks to that Safe. */
export function insideFrame(): boolean {
  return typeof window !== 'undefined' && window.parent !== window;
}

function walletConnectId(): string {
  return process.env.NEXT_PUBLIC_WALLETCONNECT_PROJECT_ID ?? '';
}

function wallets(): (() => Wallet)[] {
  const list = [browserWallet];
  if (insideFrame()) list.unshift(safeWallet);
  // Its maker's type wants an argument that RainbowKit itself supplies.
  if (walletConnectId() !== '') list.push(walletConnectWallet as () => Wallet);
  return list;
}

/** The old `window.ethereum`, for wallets that do not announce themselves. */
function browserWallet(): Wallet {
  return { ...injectedWallet(), hidden: () => typeof window === 'undefined' || !('ethereum' in window) };
}

function noStorage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  return { getItem: () => null, setItem: () => {}, removeItem: () => {} };
}
