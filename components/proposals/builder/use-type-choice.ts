'use client';

import { useEffect, useState } from 'react';
import { z } from 'zod';
import { isStrongEnough, type TypeTerms } from '@/lib/domain/proposal-type';
import { suggestType } from '@/lib/domain/suggest-type';
import type { WrittenActions } from './use-actions';

const answer = z.object({ tiers: z.array(z.number()) });

type Held = { key: string; tiers: number[] };

export type TypeChoiceState = {
  /** How strong a type each action needs; null until read, or while actions are incomplete. */
  tiers: number[] | null;
  failed: boolean;
  retry: () => void;
  /** The type the proposal will be made under; null while it is not known which one is strong enough. */
  terms: TypeTerms | null;
  /** What fits best; null likewise. */
  suggested: TypeTerms | null;
  /** What somebody chose and the actions have outgrown. */
  outgrown: TypeTerms | null;
};

/** Which type the actions call for, by the policy on chain, and which one is taken. `chosen` null: the one that fits. */
export function useTypeChoice(
  types: readonly TypeTerms[],
  written: WrittenActions,
  chosen: number | null,
): TypeChoiceState {
  const [held, setHeld] = useState<Held>();
  const [failure, setFailure] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const { actions, key } = written;

  // The policy is a contract: what an action needs is asked outside React, whenever the actions became other ones.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the actions, the attempt for a retry
  useEffect(() => {
    if (actions === null) return;
    const stop = new AbortController();
    requestTiers(actions, stop.signal).then(
      (tiers) => {
        setHeld({ key, tiers });
        setFailure(undefined);
      },
      () => {
        if (!stop.signal.aborted) setFailure(key);
      },
    );
    return () => stop.abort();
  }, [key, attempt]);

  const tiers = actions !== null && held?.key === key ? held.tiers : null;
  const failed = actions !== null && failure === key;
  const retry = () => setAttempt((count) => count + 1);
  if (tiers === null) return { tiers, failed, retry, terms: null, suggested: null, outgrown: null };
  const tier = Math.max(...tiers);
  const suggested = suggestType(types, tier, subjectOf(written));
  const wanted = chosen === null ? suggested : (types.find(({ type }) => type === chosen) ?? suggested);
  const fits = isStrongEnough(wanted, tier);
  return {
    tiers,
    failed,
    retry,
    suggested,
    terms: fits ? wanted : suggested,
    outgrown: fits ? null : wanted,
  };
}

/** The contract of ours that all actions call. */
function subjectOf({ decoded }: WrittenActions): string | null {
  const names = new Set(decoded.map(({ contract }) => contract?.name ?? null));
  return names.size === 1 ? ([...names][0] ?? null) : null;
}

async function requestTiers(
  actions: NonNullable<WrittenActions['actions']>,
  signal: AbortSignal,
): Promise<number[]> {
  const response = await fetch('/api/tiers', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      actions: actions.map((action) => ({ ...action, value: action.value.toString() })),
    }),
    signal,
  });
  if (!response.ok) throw new Error(`tiers: ${response.status}`);
  return answer.parse(await response.json()).tiers;
}
