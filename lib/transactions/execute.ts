import { z } from 'zod';
import { contractCall } from './call';
import { uintParam } from './params';
import { defineTransaction, sendOnce } from './transaction';

/** Carries out a queued proposal once its delay is over. Anyone may. */
export const execute = defineTransaction({
  schema: z.object({ proposalId: uintParam }),
  summary: () => ({ key: 'execute', values: {} }),
  steps: ({ proposalId }) => sendOnce(contractCall('governor', 'execute', [proposalId])),
});
