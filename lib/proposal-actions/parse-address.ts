import { getAddress, isAddress } from 'viem';
import type { Address } from '@/lib/domain/hex';

export type AddressProblem = 'addressEmpty' | 'addressForm' | 'addressLength' | 'addressChecksum';

export type ParsedAddress = { ok: true; value: Address } | { ok: false; reason: AddressProblem };

/** Typed text to an address. Mixed case must be the checksum (EIP-55), which catches nearly every typing mistake. */
export function parseAddress(text: string): ParsedAddress {
  const trimmed = text.trim();
  if (trimmed === '') return { ok: false, reason: 'addressEmpty' };
  if (!/^0x[0-9a-fA-F]*$/.test(trimmed)) return { ok: false, reason: 'addressForm' };
  if (trimmed.length !== 42) return { ok: false, reason: 'addressLength' };
  return isAddress(trimmed)
    ? { ok: true, value: getAddress(trimmed) }
    : { ok: false, reason: 'addressChecksum' };
}
