'use client';

import { useLocale } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { fetchRows } from './fetch-rows';
import type { SearchRow } from './search-row';

const PAUSE = 120;

export type SearchState = {
  /** What the rows answer: the query may be ahead of it. */
  answered: string;
  rows: SearchRow[];
  status: 'asking' | 'ready' | 'incomplete' | 'failed';
};

/** Asks the server once typing pauses; only the newest question's answer counts. */
export function useSearch(): { state: SearchState; ask: (query: string) => void } {
  const locale = useLocale();
  const [state, setState] = useState<SearchState>({ answered: '', rows: [], status: 'asking' });
  const running = useRef<AbortController>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const send = async (query: string) => {
    const controller = new AbortController();
    running.current = controller;
    try {
      const { rows, complete } = await fetchRows(query, locale, controller.signal);
      if (!controller.signal.aborted)
        setState({ answered: query, rows, status: complete ? 'ready' : 'incomplete' });
    } catch {
      if (!controller.signal.aborted) setState({ answered: query, rows: [], status: 'failed' });
    }
  };

  const ask = (query: string) => {
    clearTimeout(timer.current);
    running.current?.abort();
    setState((last) => ({ ...last, status: 'asking' }));
    timer.current = setTimeout(() => void send(query), query === '' ? 0 : PAUSE);
  };

  // Mounting is the first question; unmounting ends the last one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once
  useEffect(() => {
    ask('');
    return () => {
      clearTimeout(timer.current);
      running.current?.abort();
    };
  }, []);

  return { state, ask };
}
