import { createPublicClient, fallback, http } from 'viem';
import { env } from '@/lib/env';

/**
 * The chain as the index is held against it: the last endpoint of the list, so that where several are given another
 * node than the preferred one has a say; those before it while it does not answer.
 */
export const chainClient = createPublicClient({
  transport: fallback(
    env.RPC_URLS.toReversed().map((url) =>
      http(url, { batch: { batchSize: 100 }, timeout: 10_000, retryCount: 1 }),
    ),
    { retryCount: 0 },
  ),
  // A block may be asked for twice within a second; an old head would pass for the chain standing still.
  cacheTime: 0,
});
