import { z } from 'zod';
import { contractCall } from './call';
import { indexParam } from './params';
import { defineTransaction, sendOnce } from './transaction';

/** Takes the notice back: the stake is committed again. */
export const cancelExit = defineTransaction({
  schema: z.object({ index: indexParam }),
  summary: ({ index }) => ({
    key: 'cancelExit',
    values: { number: { type: 'text', value: (index + 1n).toString() } },
  }),
  steps: ({ index }) => sendOnce(contractCall('stakedKei', 'cancelExit', [index])),
});
