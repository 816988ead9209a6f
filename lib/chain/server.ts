import 'server-only';
import { createConfig, fallback, getPublicClient, http } from '@wagmi/core';
import { createPublicClient } from 'viem';
import { env } from '@/lib/env';
import { chain } from './chain';

const TIMEOUT_MS = 10_000;

/** wagmi's config for reads on the server: no connectors, no storage, every endpoint of `RPC_URLS` in order. */
export const serverConfig = createConfig({
  chains: [chain],
  ssr: true,
  storage: null,
  transports: {
    [chain.id]: fallback(
      env.RPC_URLS.map((url) => http(url, { batch: { batchSize: 200 }, timeout: TIMEOUT_MS, retryCount: 1 })),
      // Going through the list again would multiply the waits: a silent node would hold a page for over a minute.
      { retryCount: 0 },
    ),
  },
});

/** viem's client under that config, for logs and blocks. */
export function serverClient() {
  const client = getPublicClient(serverConfig);
  if (client === undefined) throw new Error(`no client for chain ${chain.id}`);
  return client;
}

/** viem's client for ranges of logs: their answers may be too large to take, so nothing else may share one with them. */
export const logClient = createPublicClient({
  chain,
  transport: fallback(
    env.RPC_URLS.map((url) => http(url, { timeout: TIMEOUT_MS, retryCount: 1 })),
    { retryCount: 0 },
  ),
});
