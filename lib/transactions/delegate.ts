import { z } from 'zod';
import { contractCall } from './call';
import { addressParam } from './params';
import { defineTransaction, sendOnce } from './transaction';

/** Gives the account's votes to a delegate, present and future stakes alike, except those with one of their own. */
export const delegate = defineTransaction({
  schema: z.object({ delegatee: addressParam }),
  summary: ({ delegatee }, { account }) => ({
    key: delegatee.toLowerCase() === account.toLowerCase() ? 'delegateSelf' : 'delegate',
    values: { delegatee: { type: 'text', value: delegatee } },
  }),
  steps: ({ delegatee }) => sendOnce(contractCall('stakedKei', 'delegate', [delegatee])),
});
