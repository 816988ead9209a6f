import { z } from 'zod';
import { contractCall } from './call';
import { supportParam, uintParam } from './params';
import { defineTransaction, sendOnce } from './transaction';
import { voteSummary } from './vote-summary';

/** Casts the account's votes as of the snapshot. */
export const castVote = defineTransaction({
  schema: z.object({ proposalId: uintParam, support: supportParam, reason: z.string() }),
  summary: ({ support, reason }) => voteSummary('castVote', support, reason),
  steps: ({ proposalId, support, reason }) =>
    sendOnce(
      reason === ''
        ? contractCall('governor', 'castVote', [proposalId, support])
        : contractCall('governor', 'castVoteWithReason', [proposalId, support, reason]),
    ),
});
