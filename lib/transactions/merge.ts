import { z } from 'zod';
import { contractCall } from './call';
import { indexParam } from './params';
import { defineTransaction, sendOnce } from './transaction';

/** Merges one committed stake into another: the longer notice period, and the delegate of `into`. */
export const merge = defineTransaction({
  schema: z.object({ from: indexParam, into: indexParam }).refine(({ from, into }) => from !== into),
  summary: ({ from, into }) => ({
    key: 'merge',
    values: {
      from: { type: 'text', value: (from + 1n).toString() },
      into: { type: 'text', value: (into + 1n).toString() },
    },
  }),
  steps: ({ from, into }) => sendOnce(contractCall('stakedKei', 'merge', [from, into])),
});
