import { getAddress, isAddress } from 'viem';
import { z } from 'zod';

const MAX_UINT256 = 2n ** 256n - 1n;

/** An address: mixed case must be its checksum; all lower case has none. Comes out checksummed. */
export const addressSchema = z
  .string()
  .refine((text) => isAddress(text), 'address')
  .transform((text) => getAddress(text));

/** A number the EVM can hold in `bits` bits. */
export function uintSchema(bits = 256) {
  return z
    .bigint()
    .min(0n)
    .max(bits === 256 ? MAX_UINT256 : 2n ** BigInt(bits) - 1n);
}
