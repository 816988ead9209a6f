import type { Hex } from '@/lib/domain/hex';

/** What every event has: its id, and where it happened. */
export type Placed = { id: string; block: { timestamp: bigint }; transaction: { hash: Hex } };

/** When an event happened and in which transaction. */
export function markOf(event: Placed): { timestamp: number; transactionHash: Hex } {
  return { timestamp: Number(event.block.timestamp), transactionHash: event.transaction.hash };
}

/** When an event happened, chain seconds. */
export function timeOf(event: Pick<Placed, 'block'>): number {
  return Number(event.block.timestamp);
}
