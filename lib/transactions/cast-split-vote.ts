import { z } from 'zod';
import { packParts } from '@/lib/domain/ballot';
import { contractCall } from './call';
import { uintParam } from './params';
import { defineTransaction, sendOnce } from './transaction';

/** The governor's number for a ballot whose parts stand in its params. */
const FRACTIONAL = 255;
const UINT128 = 2n ** 128n - 1n;

const part = uintParam.refine((votes) => votes <= UINT128);

/** Casts the account's votes in parts, one for each option. */
export const castSplitVote = defineTransaction({
  schema: z
    .object({ proposalId: uintParam, against: part, for: part, abstain: part, reason: z.string() })
    .refine((ballot) => ballot.against + ballot.for + ballot.abstain > 0n),
  summary: (ballot) => ({
    key: 'castSplitVote',
    values: {
      for: { type: 'amount', value: ballot.for, decimals: 18 },
      against: { type: 'amount', value: ballot.against, decimals: 18 },
      abstain: { type: 'amount', value: ballot.abstain, decimals: 18 },
      hasReason: { type: 'text', value: ballot.reason === '' ? 'no' : 'yes' },
    },
  }),
  steps: ({ proposalId, reason, ...parts }) =>
    sendOnce(
      contractCall('governor', 'castVoteWithReasonAndParams', [
        proposalId,
        FRACTIONAL,
        reason,
        packParts(parts),
      ]),
    ),
});
