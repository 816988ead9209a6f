import { isAddress } from 'viem';
import { z } from 'zod';
import type { Address, Hex } from '@/lib/domain/hex';

const UINT96 = 2n ** 96n - 1n;
const UINT256 = 2n ** 256n - 1n;

function decimal(maximum: bigint) {
  return z
    .string()
    .regex(/^(?:0|[1-9][0-9]{0,77})$/)
    .transform((text) => BigInt(text))
    .refine((value) => value <= maximum);
}

/** KEI base units as a decimal string; positive, fits `uint96`. */
export const amountParam = decimal(UINT96).refine((value) => value > 0n);

/** Any `uint256` as a decimal string. */
export const uintParam = decimal(UINT256);

/** Whole seconds that fit `uint32`. */
export const durationParam = z.number().int().positive().max(0xffffffff);

/** Index of a stake among its owner's. */
export const indexParam = z.number().int().nonnegative().transform(BigInt);

/** A 20-byte address; mixed case must be its checksum. */
export const addressParam = z.string().refine((text): text is Address => isAddress(text));

/** Bytes of a whole number of pairs. */
export const hexParam = z.string().refine((text): text is Hex => /^0x(?:[0-9a-fA-F]{2})*$/.test(text));

/** Against 0, For 1, Abstain 2. */
export const supportParam = z.union([z.literal(0), z.literal(1), z.literal(2)]);
