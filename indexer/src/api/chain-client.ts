import { createPublicClient, http } from 'viem';
import { env } from '@/lib/env';

/**
 * The chain as the index is held against it: the last endpoint of the list, so that where several are given another
 * node than the preferred one has a say.
 */
export const chainClient = createPublicClient({
  transport: http(env.RPC_URLS.at(-1), { batch: { batchSize: 100 }, timeout: 10_000, retryCount: 1 }),
  // A block may be asked for twice within a second; an old head would pass for the chain standing still.
  cacheTime: 0,
});
