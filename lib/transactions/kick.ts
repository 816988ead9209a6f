import { z } from 'zod';
import { contractCall } from './call';
import { addressParam, indexParam } from './params';
import { defineTransaction, sendOnce } from './transaction';

/** Starts the notice period of a stake whose planned day has come. Anyone may; it takes nothing. */
export const kick = defineTransaction({
  schema: z.object({ owner: addressParam, index: indexParam }),
  summary: ({ index }) => ({
    key: 'kick',
    values: { number: { type: 'text', value: (index + 1n).toString() } },
  }),
  steps: ({ owner, index }) => sendOnce(contractCall('stakedKei', 'kick', [owner, index])),
});
