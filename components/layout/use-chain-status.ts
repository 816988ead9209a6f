'use client';

import { useEffect, useState } from 'react';
import { type ChainStatus, fetchChainStatus } from './chain-status';
import { type Freshness, freshnessOf } from './freshness';

/** Milliseconds between an answer and the next question, which the server answers once there is something new. */
const PAUSE = 500;
/** The same after no answer. */
const PAUSE_AFTER_FAILURE = 4000;
/** One lost answer means nothing; this many in a row do. */
const FAILURES = 3;

export type ChainNews = { status: ChainStatus | null; unreachable: boolean; freshness: Freshness };

/** Follows the chain while the page is looked at; `onChange` when something of ours happened there. */
export function useChainStatus(onChange: () => void): ChainNews {
  const [status, setStatus] = useState<ChainStatus | null>(null);
  const [failures, setFailures] = useState(0);
  const [freshness, setFreshness] = useState<Freshness>('fresh');

  // The chain is outside React: this effect is the subscription to it.
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last: ChainStatus | undefined;
    let newBlockAt = Date.now();
    let asking = false;
    let stopped = false;

    const ask = async () => {
      if (asking || stopped || document.hidden) return;
      asking = true;
      clearTimeout(timer);
      let pause = PAUSE;
      try {
        const next = await fetchChainStatus(last);
        if (stopped) return;
        setStatus(next);
        if (last?.block !== next.block) newBlockAt = Date.now();
        setFailures(0);
        if (last !== undefined && last.revision !== next.revision) onChange();
        last = next;
      } catch {
        pause = PAUSE_AFTER_FAILURE;
        if (!stopped) setFailures((count) => count + 1);
      } finally {
        asking = false;
        if (!stopped) {
          const age = freshnessOf(Date.now() - newBlockAt);
          setFreshness(age);
          // Every "as of block" on the page takes its colour and its words from here.
          document.documentElement.dataset.fresh = age;
          timer = setTimeout(ask, pause);
        }
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

  return { status, unreachable: failures >= FAILURES, freshness };
}
