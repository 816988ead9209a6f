import { z } from 'zod';
import { contractCall } from './call';
import { indexParam } from './params';
import { defineTransaction, sendOnce } from './transaction';

/** Ends a stake now for a penalty that goes to the treasury. */
export const exitEarly = defineTransaction({
  schema: z.object({ index: indexParam }),
  summary: ({ index }) => ({
    key: 'exitEarly',
    values: { number: { type: 'text', value: (index + 1n).toString() } },
  }),
  steps: ({ index }) => sendOnce(contractCall('stakedKei', 'exitEarly', [index])),
});
