import { getAddress, isAddress } from 'viem';
import type { Address } from '@/lib/domain/hex';

/** The account a path names; null when it is malformed or mixes case other than its checksum does. */
export function delegateAddress(segment: string): Address | null {
  return isAddress(segment) ? getAddress(segment) : null;
}
