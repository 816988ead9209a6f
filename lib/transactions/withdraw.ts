import { z } from 'zod';
import { contractCall } from './call';
import { indexParam } from './params';
import { defineTransaction, sendOnce } from './transaction';

/** Pays a stake back whose notice period has ended. */
export const withdraw = defineTransaction({
  schema: z.object({ index: indexParam }),
  summary: ({ index }) => ({
    key: 'withdraw',
    values: { number: { type: 'text', value: (index + 1n).toString() } },
  }),
  steps: ({ index }) => sendOnce(contractCall('stakedKei', 'withdraw', [index])),
});
