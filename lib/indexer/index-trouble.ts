import { deploymentId } from '@/lib/contracts/deployment-id';
import type { IndexStatus } from './index-status';

/**
 * Why pages do not read the index: it does not answer, is another deployment's, still takes in history or was not
 * compared with the chain since, told something else than the chain, or is behind.
 */
export const indexTroubles = ['silent', 'foreign', 'starting', 'differs', 'late'] as const;

export type IndexTrouble = (typeof indexTroubles)[number];

/** Blocks it may be behind, and for how many milliseconds. */
const MOST_BLOCKS = 5;
const MOST_LAG_MS = 10_000;

/** @param lag How far it is behind the newest block, and since when that is known. */
export function troubleOf(
  status: IndexStatus | null,
  lag: { blocks: number; ms: number },
): IndexTrouble | null {
  if (status === null) return 'silent';
  if (status.deployment !== deploymentId) return 'foreign';
  if (!status.backfilled || !status.verified || status.indexed === null) return 'starting';
  if (status.differences.length > 0) return 'differs';
  return lag.blocks > MOST_BLOCKS || lag.ms > MOST_LAG_MS ? 'late' : null;
}
