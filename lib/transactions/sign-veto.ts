import { z } from 'zod';
import { contractCall } from './call';
import { uintParam } from './params';
import { defineTransaction, sendOnce } from './transaction';

/** A council seat signs for the cancellation of a proposal; the last signature needed cancels it. */
export const signVeto = defineTransaction({
  schema: z.object({ proposalId: uintParam, reason: z.string() }),
  summary: ({ reason }) => ({
    key: 'signVeto',
    values: { hasReason: { type: 'text', value: reason === '' ? 'no' : 'yes' } },
  }),
  steps: ({ proposalId, reason }) =>
    sendOnce(contractCall('councilGuardian', 'signVeto', [proposalId, reason])),
});
