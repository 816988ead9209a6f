import { z } from 'zod';
import { contractCall } from './call';
import { defineTransaction, sendOnce } from './transaction';

/** Publishes the account's name and statement as a delegate. */
export const setProfile = defineTransaction({
  schema: z.object({ name: z.string(), statement: z.string() }),
  summary: ({ name }) => ({ key: 'setProfile', values: { name: { type: 'text', value: name } } }),
  steps: ({ name, statement }) => sendOnce(contractCall('delegateProfiles', 'setProfile', [name, statement])),
});
