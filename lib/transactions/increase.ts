import { z } from 'zod';
import { allowanceSteps } from './allowance-steps';
import { contractCall } from './call';
import { amountParam, indexParam } from './params';
import { defineTransaction } from './transaction';

/** Adds KEI to a committed stake. `increase` takes no permit, so it may need an approval first. */
export const increase = defineTransaction({
  schema: z.object({ index: indexParam, amount: amountParam }),
  summary: ({ index, amount }) => ({
    key: 'increase',
    values: {
      amount: { type: 'amount', value: amount, decimals: 18 },
      number: { type: 'text', value: (index + 1n).toString() },
    },
  }),
  steps: ({ index, amount }, context) =>
    allowanceSteps(context, amount, contractCall('stakedKei', 'increase', [index, amount])),
});
