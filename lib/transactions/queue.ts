import { z } from 'zod';
import { contractCall } from './call';
import { uintParam } from './params';
import { defineTransaction, sendOnce } from './transaction';

/** Hands a proposal that succeeded to the timelock. Anyone may. */
export const queue = defineTransaction({
  schema: z.object({ proposalId: uintParam }),
  summary: () => ({ key: 'queue', values: {} }),
  steps: ({ proposalId }) => sendOnce(contractCall('governor', 'queue', [proposalId])),
});
