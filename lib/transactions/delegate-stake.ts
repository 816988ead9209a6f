import { z } from 'zod';
import { ZERO_ADDRESS } from '@/lib/domain/hex';
import { contractCall } from './call';
import { addressParam, indexParam } from './params';
import { defineTransaction, sendOnce } from './transaction';

/** Gives one stake a delegate of its own; the zero address follows the account's again. */
export const delegateStake = defineTransaction({
  schema: z.object({ index: indexParam, delegatee: addressParam }),
  summary: ({ index, delegatee }) => ({
    key: delegatee === ZERO_ADDRESS ? 'delegateStakeFollow' : 'delegateStake',
    values: {
      number: { type: 'text', value: (index + 1n).toString() },
      delegatee: { type: 'text', value: delegatee },
    },
  }),
  steps: ({ index, delegatee }) => sendOnce(contractCall('stakedKei', 'delegateStake', [index, delegatee])),
});
