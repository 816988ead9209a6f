import type { Head } from '@/lib/domain/head';
import type { Hex } from '@/lib/domain/hex';

export type HeadBlock = Head & { hash: Hex };

/** A block of viem's as the block that a page speaks of. */
export function headBlockOf(block: { number: bigint; timestamp: bigint; hash: Hex }): HeadBlock {
  return { number: block.number, timestamp: Number(block.timestamp), hash: block.hash };
}
