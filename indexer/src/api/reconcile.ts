import { randomInt } from 'node:crypto';
import { db } from 'ponder:api';
import type { Hono } from 'hono';
import { sql } from 'ponder';
import { env } from '@/lib/env';
import { askOver } from '../../verify/ask';
import type { Difference } from '../../verify/report';
import { verify } from '../../verify/verify';
import { chainClient } from './chain-client';

/** What the last comparison of the index with the chain found. */
export type Reconciled = {
  /** Wall-clock seconds of the last comparison that came to its end; null before. */
  verifiedAt: number | null;
  verifiedBlock: number | null;
  seed: number | null;
  differences: Difference[];
  /** Why the latest try came to no end; null when it did. */
  failure: string | null;
};

let state: Reconciled = {
  verifiedAt: null,
  verifiedBlock: null,
  seed: null,
  differences: [],
  failure: null,
};
let running: Promise<Reconciled> | undefined;

export function reconciled(): Reconciled {
  return state;
}

/** Compares now; several callers share one comparison. */
export function reconcile(app: Hono): Promise<Reconciled> {
  running ??= compare(app).finally(() => {
    running = undefined;
  });
  return running;
}

/** Compares every `VERIFY_SECONDS`, once the history is taken in; twice as soon again while there is a difference. */
export function keepReconciling(app: Hono): void {
  if (env.VERIFY_SECONDS === 0) return;
  const next = async (): Promise<void> => {
    const begun = await isBackfilled().catch(() => false);
    if (begun) await reconcile(app);
    const doubt = state.differences.length > 0 || state.failure !== null;
    const seconds = begun ? env.VERIFY_SECONDS / (doubt ? 6 : 1) : 1;
    setTimeout(next, seconds * 1000).unref();
  };
  setTimeout(next, 1_000).unref();
}

/** Whether the history up to the chain's end was taken in once. */
export async function isBackfilled(): Promise<boolean> {
  const { rows } = await db.execute(
    sql`select value->>'is_ready' as ready from _ponder_meta where key = 'app'`,
  );
  return rows[0]?.['ready'] === '1';
}

async function compare(app: Hono): Promise<Reconciled> {
  try {
    const ask = askOver((path, init) => app.request(path, init));
    const seed = randomInt(2 ** 31);
    const { differences, block } = await verify(ask, chainClient, { seed });
    state = {
      verifiedAt: Math.floor(Date.now() / 1000),
      verifiedBlock: block,
      seed,
      differences,
      failure: null,
    };
  } catch (error) {
    state = { ...state, failure: error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown' };
  }
  return state;
}
