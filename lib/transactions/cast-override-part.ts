import { z } from 'zod';
import { contractCall } from './call';
import { addressParam, supportParam, uintParam } from './params';
import { defineTransaction, sendOnce } from './transaction';
import { voteSummary } from './vote-summary';

/** An owner takes the votes of the stakes it gave to `delegatee` one by one back for one proposal and casts them itself. */
export const castOverridePart = defineTransaction({
  schema: z.object({
    proposalId: uintParam,
    delegatee: addressParam,
    support: supportParam,
    reason: z.string(),
  }),
  summary: ({ delegatee, support, reason }) => {
    const { key, values } = voteSummary('castOverridePart', support, reason);
    return { key, values: { ...values, delegatee: { type: 'text', value: delegatee } } };
  },
  steps: ({ proposalId, delegatee, support, reason }) =>
    sendOnce(contractCall('governor', 'castOverridePart', [proposalId, delegatee, support, reason])),
});
