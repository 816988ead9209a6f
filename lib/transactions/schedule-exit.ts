import { z } from 'zod';
import { contractCall } from './call';
import { indexParam } from './params';
import { defineTransaction, sendOnce } from './transaction';

/** Names the moment from which anyone may start a stake's notice period; 0 takes the plan back. */
export const scheduleExit = defineTransaction({
  schema: z.object({ index: indexParam, exitAt: z.number().int().nonnegative().max(0xffffffff) }),
  summary: ({ index, exitAt }) => ({
    key: exitAt === 0 ? 'unscheduleExit' : 'scheduleExit',
    values: {
      number: { type: 'text', value: (index + 1n).toString() },
      date: { type: 'time', timestamp: exitAt },
    },
  }),
  steps: ({ index, exitAt }) => sendOnce(contractCall('stakedKei', 'scheduleExit', [index, exitAt])),
});
