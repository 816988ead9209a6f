import { z } from 'zod';
import { contractCall } from './call';
import { supportParam, uintParam } from './params';
import { defineTransaction, sendOnce } from './transaction';
import { voteSummary } from './vote-summary';

/** A delegator takes its own weight back from its delegate for one proposal and casts it itself. */
export const castOverrideVote = defineTransaction({
  schema: z.object({ proposalId: uintParam, support: supportParam, reason: z.string() }),
  summary: ({ support, reason }) => voteSummary('castOverrideVote', support, reason),
  steps: ({ proposalId, support, reason }) =>
    sendOnce(contractCall('governor', 'castOverrideVote', [proposalId, support, reason])),
});
