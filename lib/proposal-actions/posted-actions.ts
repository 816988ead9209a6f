import { isAddress } from 'viem';
import { z } from 'zod';
import { MAX_ACTIONS } from '@/lib/domain/action';
import type { Address, Hex } from '@/lib/domain/hex';

const MAX_CALLDATA = 20_000;

/** Longest body, in characters, that a request with actions may have. */
export const MAX_ACTIONS_BODY = 400_000;

/** Actions as a browser posts them to our own routes: plain JSON, bounded in number and size. */
export const postedActions = z
  .array(
    z.object({
      target: z.string().refine((text): text is Address => isAddress(text)),
      value: z
        .string()
        .regex(/^[0-9]{1,78}$/)
        .transform(BigInt),
      calldata: z
        .string()
        .max(MAX_CALLDATA)
        .refine((text): text is Hex => /^0x(?:[0-9a-fA-F]{2})*$/.test(text)),
    }),
  )
  .min(1)
  .max(MAX_ACTIONS);
