const INTERVAL_MS = 500;
const PATIENCE_MS = 15_000;

/**
 * Waits until the server that makes the pages has seen `block`. Gives up quietly after a while: the transaction is
 * done either way, and the page says which block it shows.
 */
export async function waitShown(block: number): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    if ((await shownBlock()) >= block) return;
    await new Promise((resolve) => setTimeout(resolve, INTERVAL_MS));
  }
}

async function shownBlock(): Promise<number> {
  try {
    const response = await fetch('/api/status', {
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const status: unknown = await response.json();
    if (typeof status === 'object' && status !== null && 'block' in status) return Number(status.block);
  } catch {
    // Asked again until patience ends.
  }
  return -1;
}
