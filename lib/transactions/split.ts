import { z } from 'zod';
import { contractCall } from './call';
import { amountParam, indexParam } from './params';
import { defineTransaction, sendOnce } from './transaction';

/** Makes a part of a stake a stake of its own, with the same terms. */
export const split = defineTransaction({
  schema: z.object({ index: indexParam, amount: amountParam }),
  summary: ({ index, amount }) => ({
    key: 'split',
    values: {
      amount: { type: 'amount', value: amount, decimals: 18 },
      number: { type: 'text', value: (index + 1n).toString() },
    },
  }),
  steps: ({ index, amount }) => sendOnce(contractCall('stakedKei', 'split', [index, amount])),
});
