import { QueryClient } from '@tanstack/react-query';
import { hashFn } from 'wagmi/query';

/** One cache for every wallet island. wagmi's hash, because keys hold bigints, which the default one refuses. */
export const queryClient = new QueryClient({
  defaultOptions: { queries: { queryKeyHashFn: hashFn, staleTime: 2_000, retry: 1 } },
});
