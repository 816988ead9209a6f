export type ChainStatus = { chainId: number; block: string; timestamp: number; revision: string };

function isChainStatus(value: unknown): value is ChainStatus {
  if (typeof value !== 'object' || value === null) return false;
  const { block, timestamp, revision } = value as Record<string, unknown>;
  return (
    typeof block === 'string' &&
    /^\d+$/.test(block) &&
    typeof timestamp === 'number' &&
    typeof revision === 'string'
  );
}

/**
 * Where the server sees the chain. With `seen`, the server keeps the answer back until it is another one, for some
 * seconds at most.
 * @throws when the server or its chain does not answer within the time, or answers something else.
 */
export async function fetchChainStatus(seen?: ChainStatus, timeout = 8000): Promise<ChainStatus> {
  const query =
    seen === undefined ? '' : `?block=${seen.block}&revision=${encodeURIComponent(seen.revision)}`;
  const response = await fetch(`/api/status${query}`, {
    cache: 'no-store',
    signal: AbortSignal.timeout(timeout),
  });
  const body: unknown = response.ok ? await response.json() : null;
  if (!isChainStatus(body)) throw new Error('no chain status');
  return body;
}
