import { z } from 'zod';
import { contractCall } from './call';
import { uintParam } from './params';
import { defineTransaction, sendOnce } from './transaction';

/** Cancels a proposal: its proposer while pending, the guardian until it is executed. */
export const cancel = defineTransaction({
  schema: z.object({ proposalId: uintParam }),
  summary: () => ({ key: 'cancel', values: {} }),
  steps: ({ proposalId }) => sendOnce(contractCall('governor', 'cancel', [proposalId])),
});
