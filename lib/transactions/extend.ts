import { z } from 'zod';
import { contractCall } from './call';
import { durationParam, indexParam } from './params';
import { defineTransaction, sendOnce } from './transaction';

/** Lengthens a committed stake's notice period. */
export const extend = defineTransaction({
  schema: z.object({ index: indexParam, duration: durationParam }),
  summary: ({ index, duration }) => ({
    key: 'extend',
    values: {
      number: { type: 'text', value: (index + 1n).toString() },
      duration: { type: 'duration', seconds: duration },
    },
  }),
  steps: ({ index, duration }) => sendOnce(contractCall('stakedKei', 'extend', [index, duration])),
});
