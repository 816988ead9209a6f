import { db } from 'ponder:api';
import { pulse } from 'ponder:schema';
import { sql } from 'ponder';

/** What the index has taken in. `events` and `blockHash` are those of the newest event. */
export type Freshness = { block: number; timestamp: number; events: number; blockHash: string };

const KEEP_MS = 200;
// Ponder's checkpoints are digits: ten of seconds, sixteen of the chain, sixteen of the block.
const TIMESTAMP = 10;
const BLOCK = 26;

let kept: { at: number; value: Promise<Freshness | null> } | undefined;

/** How far the index is, at most 0.2 s old unless asked `anew`; null before it took in anything. */
export function readFreshness(anew = false): Promise<Freshness | null> {
  const now = performance.now();
  if (!anew && kept !== undefined && now - kept.at < KEEP_MS) return kept.value;
  const value = read();
  kept = { at: now, value };
  value.catch(() => {
    kept = undefined;
  });
  return value;
}

async function read(): Promise<Freshness | null> {
  const [checkpoints, [row]] = await Promise.all([
    db.execute(sql`select latest_checkpoint as checkpoint from _ponder_checkpoint`),
    db.select().from(pulse),
  ]);
  const checkpoint = checkpoints.rows[0]?.['checkpoint'];
  if (typeof checkpoint !== 'string') return null;
  const at = {
    timestamp: Number(checkpoint.slice(0, TIMESTAMP)),
    block: Number(checkpoint.slice(BLOCK, BLOCK + 16)),
  };
  // Ponder writes its checkpoint after the rows: those may be further than it says, but no further than their events.
  const { timestamp, block } = row !== undefined && row.block > at.block ? row : at;
  return {
    timestamp,
    block,
    events: row?.events ?? 0,
    blockHash: row?.blockHash ?? '0x',
  };
}

/** Two answers made from the same facts have the same tag. */
export function tagOf({ block, events, blockHash }: Freshness): string {
  return `"${block}-${events}-${blockHash.slice(2, 10)}"`;
}
