import { concat, hexToNumber, keccak256, numberToHex, slice } from 'viem';
import type { Address, Hex } from '@/lib/domain/hex';

const BYTES = 6;

/**
 * A number of six bytes that stands for everything a log says and where it lies. Those of several logs may be added up:
 * a sum tells whether any of them was altered, where a count would not.
 */
export function logDigest(log: {
  address: Address;
  /** Ponder fills them up to four with null where it reads them from its cache. */
  topics: readonly (Hex | null)[];
  data: Hex;
  blockNumber: bigint;
  logIndex: number;
}): number {
  const place = [numberToHex(log.blockNumber, { size: 8 }), numberToHex(log.logIndex, { size: 4 })];
  const topics = log.topics.filter((topic) => topic !== null);
  const shape = numberToHex(topics.length, { size: 1 });
  return hexToNumber(slice(keccak256(concat([shape, log.address, ...topics, log.data, ...place])), 0, BYTES));
}
