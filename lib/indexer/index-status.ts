import 'server-only';
import { z } from 'zod';
import { processWide } from '@/lib/chain/process-wide';
import { env } from '@/lib/env';
import { askJson } from './ask';

const TIMEOUT_MS = 1_500;
const KEEP_MS = 250;
/** An index that failed is left alone for this long, and longer each time that it fails again. */
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

const statusSchema = z.object({
  deployment: z.string(),
  indexed: z
    .object({
      block: z.number().int(),
      timestamp: z.number().int(),
      events: z.number().int(),
      blockHash: z.string().transform((text) => text as `0x${string}`),
    })
    .nullable(),
  backfilled: z.boolean(),
  verified: z.boolean(),
  differences: z.array(z.unknown()),
});

export type IndexStatus = z.infer<typeof statusSchema>;

type Standing = {
  kept: { at: number; value: Promise<IndexStatus | null> } | undefined;
  silent: boolean;
  failures: number;
  pausedUntil: number;
};

const standing = processWide(
  'index-status',
  (): Standing => ({ kept: undefined, silent: false, failures: 0, pausedUntil: 0 }),
);

/**
 * What the index says of itself, at most a quarter of a second old; null when it does not answer. Nobody but the first
 * waits for a silent one: it is asked again behind everybody's back.
 */
export async function readIndexStatus(url: string): Promise<IndexStatus | null> {
  const now = performance.now();
  if (now < standing.pausedUntil) return null;
  if (standing.kept === undefined || now - standing.kept.at >= KEEP_MS)
    standing.kept = { at: now, value: ask(url) };
  return standing.silent ? null : standing.kept.value;
}

async function ask(url: string): Promise<IndexStatus | null> {
  const status = await askJson(`${url}/api/status`, statusSchema, TIMEOUT_MS).catch(() => null);
  standing.silent = status === null;
  return status;
}

/** The index says that it is well and yet did not answer a question. */
export function noteFailure(): void {
  const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** standing.failures);
  standing.pausedUntil = performance.now() + pause;
  standing.failures += 1;
}

/** The index has answered a question. */
export function noteAnswer(): void {
  standing.failures = 0;
}

/** Where the index is, if this site has one. */
export const indexUrl: string | undefined = env.INDEXER_URL?.replace(/\/$/, '');
