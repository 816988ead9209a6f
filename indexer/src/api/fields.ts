import { getAddress } from 'viem';
import { z } from 'zod';

/** Twenty bytes with their checksum. */
export const address = z
  .string()
  .transform((text): string => getAddress(text))
  .pipe(z.string().regex(/^0x[0-9a-fA-F]{40}$/));

export const hash = z.string().regex(/^0x[0-9a-f]*$/);

/** A whole number too large for JSON's: decimal text. */
export const amount = z
  .bigint()
  .transform(String)
  .pipe(z.string().regex(/^-?\d+$/));

/** Chain seconds. */
export const seconds = z.number().int();

/** An address as callers write it, in whatever case; the index keeps lower case. */
export const addressParam = z
  .string()
  .regex(/^0x[0-9a-fA-F]{40}$/)
  .transform((text) => text.toLowerCase() as `0x${string}`);

/** A number of up to 256 bits as callers write it. */
export const numberParam = z
  .string()
  .regex(/^\d{1,78}$/)
  .transform(BigInt);
