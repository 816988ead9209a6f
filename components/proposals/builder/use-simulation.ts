'use client';

import { useLocale } from 'next-intl';
import { useState } from 'react';
import type { Action } from '@/lib/domain/action';
import { requestSimulation, type Simulation } from './simulation';

type Held = { key: string; simulation: Simulation };

export type SimulationState = {
  /** Of the actions with this key; undefined when they changed since. */
  simulation: Simulation | undefined;
  running: boolean;
  /** The server could not simulate just now, or the chain's node never can. */
  failed: 'unavailable' | 'unsupported' | null;
  /** Runs them and resolves what came out; undefined when it could not be done. */
  run: (actions: readonly Action[]) => Promise<Simulation | undefined>;
};

/** Simulations of the actions being written, forgotten when those change. */
export function useSimulation(key: string): SimulationState {
  const locale = useLocale();
  const [held, setHeld] = useState<Held>();
  const [running, setRunning] = useState(false);
  const [failure, setFailure] = useState<{ key: string; kind: 'unavailable' | 'unsupported' }>();

  const run = async (actions: readonly Action[]) => {
    setRunning(true);
    setFailure(undefined);
    try {
      const simulation = await requestSimulation(actions, locale);
      if (simulation === 'unsupported') {
        setFailure({ key, kind: simulation });
        return undefined;
      }
      setHeld({ key, simulation });
      return simulation;
    } catch {
      setFailure({ key, kind: 'unavailable' });
      return undefined;
    } finally {
      setRunning(false);
    }
  };

  return {
    simulation: held?.key === key ? held.simulation : undefined,
    running,
    failed: failure?.key === key ? failure.kind : null,
    run,
  };
}
