import { z } from 'zod';

// Any length: a draft is what was typed, and what is too long is said beside its field, not forgotten.
const text = z.string();

const draftTransferSchema = z.object({
  id: z.string(),
  kind: z.literal('transfer'),
  /** Token address; the zero address is the chain's coin. */
  asset: text,
  recipient: text,
  /** In whole tokens, as typed. */
  amount: text,
});

const draftCallSchema = z.object({
  id: z.string(),
  kind: z.literal('call'),
  contract: text,
  signature: text,
  /** As typed, one for each input of the function. */
  args: z.array(text),
  /** ETH to send along, as typed. */
  value: text,
});

export const draftActionSchema = z.discriminatedUnion('kind', [draftTransferSchema, draftCallSchema]);

/** An action while it is being written: exactly what was typed, right or wrong. */
export type DraftAction = z.infer<typeof draftActionSchema>;

export type DraftTransfer = z.infer<typeof draftTransferSchema>;
export type DraftCall = z.infer<typeof draftCallSchema>;
