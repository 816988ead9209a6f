import { type Config, createConfig, createStorage, http } from 'wagmi';
import { chain } from './chain';

const POLLING_MS = 2_000;
const BATCH = 50;

/**
 * wagmi's config in the browser, one for the whole page. Wallets announce themselves (EIP-6963); those that do not come
 * with `list-wallets.ts`. Everything else is asked of our own origin, so that no other host is contacted.
 */
export const wagmiConfig: Config<readonly [typeof chain]> = createConfig({
  chains: [chain],
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

function noStorage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  return { getItem: () => null, setItem: () => {}, removeItem: () => {} };
}
