import { z } from 'zod';
import { readDescription } from '@/lib/domain/description';
import { contractCall } from './call';
import { addressParam, hexParam, uintParam } from './params';
import { defineTransaction, sendOnce } from './transaction';

/** Submits a proposal under the terms of a type. The description is taken as it is, title line and `#proposer=` included. */
export const propose = defineTransaction({
  schema: z
    .object({
      targets: z.array(addressParam).min(1),
      values: z.array(uintParam),
      calldatas: z.array(hexParam),
      description: z.string().min(1),
      proposalType: z.number().int().min(0).max(255),
    })
    .refine(
      ({ targets, values, calldatas }) =>
        targets.length === values.length && targets.length === calldatas.length,
    ),
  summary: ({ targets, description }) => ({
    key: 'propose',
    values: {
      title: { type: 'text', value: readDescription(description)[0].title },
      actions: { type: 'count', value: targets.length },
    },
  }),
  steps: ({ targets, values, calldatas, description, proposalType }) =>
    sendOnce(
      contractCall('governor', 'proposeTyped', [targets, values, calldatas, description, proposalType]),
    ),
});
