'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { type Draft, emptyDraft, isDraftEmpty, parseDraft } from './draft';

export type KeptDraft = {
  draft: Draft;
  setDraft: (change: (draft: Draft) => Draft) => void;
  /** It was found in this browser and nobody has said yet whether to keep it. */
  restored: boolean;
  acceptRestored: () => void;
  /** The browser would not store it: a reload would lose what was typed since. */
  unstored: boolean;
  discard: () => void;
};

/** A draft that survives a reload, one for each chain. What the browser will not store stays in memory, and is said. */
export function useDraft(chainId: number): KeptDraft {
  const key = `k-gov.draft.${chainId}`;
  const [draft, set] = useState(emptyDraft);
  // Two changes in one event each build on the other, and storing is no work for React's updaters.
  const newest = useRef(emptyDraft);
  const [restored, setRestored] = useState(false);
  const [unstored, setUnstored] = useState(false);

  // The browser's store is outside React, and absent while the server renders.
  useEffect(() => {
    const found = parseDraft(read(key));
    if (found === null || isDraftEmpty(found)) return;
    if (!isDraftEmpty(newest.current)) return;
    newest.current = found;
    set(found);
    setRestored(true);
  }, [key]);

  // Leaving with something typed is asked about once more by the browser.
  useEffect(() => {
    if (isDraftEmpty(draft)) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [draft]);

  const setDraft = useCallback(
    (change: (draft: Draft) => Draft) => {
      const next = change(newest.current);
      newest.current = next;
      set(next);
      setUnstored(!write(key, next));
    },
    [key],
  );

  const discard = useCallback(() => {
    write(key, emptyDraft);
    newest.current = emptyDraft;
    set(emptyDraft);
    setUnstored(false);
    setRestored(false);
  }, [key]);

  return { draft, setDraft, restored, acceptRestored: () => setRestored(false), unstored, discard };
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** False when the browser's store is full or forbidden; the form itself still holds everything. */
function write(key: string, draft: Draft): boolean {
  try {
    if (isDraftEmpty(draft)) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    return isDraftEmpty(draft);
  }
}
