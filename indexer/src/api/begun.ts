import { db } from 'ponder:api';
import { proposal } from 'ponder:schema';
import { and, asc, isNull, lt } from 'ponder';
import { type Freshness, tagOf } from './freshness';

let kept: { tag: string; snapshots: Promise<number[]> } | undefined;

/** Snapshots of the proposals whose vote had begun and that were not canceled, ascending; read once for each state of the index. */
export function snapshotsBegun(now: Freshness): Promise<number[]> {
  const tag = tagOf(now);
  if (kept?.tag === tag) return kept.snapshots;
  const snapshots = read(now);
  const entry = { tag, snapshots };
  kept = entry;
  snapshots.catch(() => {
    if (kept === entry) kept = undefined;
  });
  return snapshots;
}

/** How many of these ascending moments are `since` or later. */
export function countSince(moments: readonly number[], since: number | null): number {
  if (since === null) return 0;
  let [low, high] = [0, moments.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((moments[middle] ?? 0) < since) low = middle + 1;
    else high = middle;
  }
  return moments.length - low;
}

async function read({ timestamp }: Freshness): Promise<number[]> {
  const rows = await db
    .select({ snapshot: proposal.snapshot })
    .from(proposal)
    .where(and(lt(proposal.snapshot, timestamp), isNull(proposal.canceledAt)))
    .orderBy(asc(proposal.snapshot));
  return rows.map(({ snapshot }) => snapshot);
}
