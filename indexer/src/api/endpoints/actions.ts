import { db } from 'ponder:api';
import { action } from 'ponder:schema';
import { and, desc, eq } from 'ponder';
import { z } from 'zod';
import { after } from '../after';
import { list, pageOf } from '../endpoint';
import { address, addressParam, amount, hash } from '../fields';

export const actions = list({
  path: '/actions',
  summary:
    'Calls that proposals make, decoded where the deployment’s ABIs know them, those of the newest first.',
  query: z.object({
    proposal: z
      .string()
      .regex(/^\d{1,78}$/)
      .optional(),
    target: addressParam.optional(),
    selector: z
      .string()
      .regex(/^0x[0-9a-f]{8}$/)
      .transform((text) => text as `0x${string}`)
      .optional(),
  }),
  row: z.object({
    proposalId: amount,
    position: z.number().int(),
    target: address,
    value: amount,
    selector: hash,
    contract: z.string().nullable(),
    signature: z.string().nullable(),
    arguments: z.array(z.object({ name: z.string(), type: z.string(), value: z.unknown() })).nullable(),
  }),
  keyLength: 1,
  read: async ({ query, limit, after: place }) => {
    const { proposal, target, selector } = query;
    const rows = await db
      .select()
      .from(action)
      .where(
        and(
          proposal === undefined ? undefined : eq(action.proposalId, BigInt(proposal)),
          target && eq(action.target, target),
          selector && eq(action.selector, selector),
          after([action.id], place),
        ),
      )
      .orderBy(desc(action.id))
      .limit(limit + 1);
    return pageOf(rows, limit, (last) => [last.id]);
  },
});
