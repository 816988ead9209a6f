import { z } from 'zod';
import { contractCall } from './call';
import { defineTransaction, sendOnce } from './transaction';

/** Begins the council's next phase once the meter has held. Anyone may; `phase` is the one that begins, for the words. */
export const advancePhase = defineTransaction({
  schema: z.object({ phase: z.enum(['shared', 'full']) }),
  summary: ({ phase }) => ({ key: 'advancePhase', values: { phase: { type: 'text', value: phase } } }),
  steps: () => sendOnce(contractCall('council', 'advancePhase', [])),
});
