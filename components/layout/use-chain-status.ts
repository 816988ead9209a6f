'use client';

import { useEffect, useState } from 'react';
import { type ChainStatus, fetchChainStatus } from './chain-status';

const INTERVAL = 4000;
/** One lost answer means nothing; this many in a row do. */
const FAILURES = 3;

/** Follows the chain while the page is looked at; `onChange` when something of ours happened there. */
export function useChainStatus(onChange: () => void): { status: ChainStatus | null; unreachable: boolean } {
  const [status, setStatus] = useState<ChainStatus | null>(null);
  const [failures, setFailures] = useState(0);

  // The chain is outside React: this effect is the subscription to it.
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let revision: string | undefined;
    let asking = false;
    let stopped = false;

    const ask = async () => {
      if (asking || stopped || document.hidden) return;
      asking = true;
      clearTimeout(timer);
      try {
        const next = await fetchChainStatus();
        if (stopped) return;
        setStatus(next);
        setFailures(0);
        if (revision !== undefined && revision !== next.revision) onChange();
        revision = next.revision;
      } catch {
        if (!stopped) setFailures((count) => count + 1);
      } finally {
        asking = false;
        if (!stopped) timer = setTimeout(ask, INTERVAL);
      }
    };

    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      stopped = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', ask);
    };
  }, [onChange]);

  return { status, unreachable: failures >= FAILURES };
}
