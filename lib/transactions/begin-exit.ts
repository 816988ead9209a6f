import { z } from 'zod';
import { contractCall } from './call';
import { indexParam } from './params';
import { defineTransaction, sendOnce } from './transaction';

/** Starts a stake’s notice period: its votes end now. */
export const beginExit = defineTransaction({
  schema: z.object({ index: indexParam }),
  summary: ({ index }) => ({
    key: 'beginExit',
    values: { number: { type: 'text', value: (index + 1n).toString() } },
  }),
  steps: ({ index }) => sendOnce(contractCall('stakedKei', 'beginExit', [index])),
});
