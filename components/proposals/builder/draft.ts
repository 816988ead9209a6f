import { z } from 'zod';
import { MAX_ACTIONS } from '@/lib/domain/action';
import { ZERO_ADDRESS } from '@/lib/domain/hex';
import { type DraftAction, draftActionSchema } from '@/lib/proposal-actions/draft-action';
import type { DraftTexts } from './draft-texts';

/** A proposal while it is being written: exactly what was typed. */
export type Draft = DraftTexts & {
  actions: DraftAction[];
  /** Null: whichever type fits the actions. */
  proposalType: number | null;
};

const draftSchema = z.object({
  title: z.string(),
  body: z.string(),
  // Drafts kept before there were languages have one text, in whichever.
  lang: z.string().nullable().default(null),
  translations: z
    .array(z.object({ lang: z.string(), title: z.string(), body: z.string(), sourceDigest: z.string() }))
    .default([]),
  actions: z.array(draftActionSchema).max(MAX_ACTIONS),
  // Drafts kept before there were types have none.
  proposalType: z.number().int().min(0).max(255).nullable().default(null),
});

/** A new draft: most proposals are one payment, so one is there to be filled in. */
export const emptyDraft: Draft = {
  title: '',
  body: '',
  lang: null,
  translations: [],
  actions: [{ id: 'first', kind: 'transfer', asset: ZERO_ADDRESS, recipient: '', amount: '' }],
  proposalType: null,
};

/** Whether there is anything worth keeping. */
export function isDraftEmpty(draft: Draft): boolean {
  const texts = [draft, ...draft.translations];
  return texts.every(({ title, body }) => title === '' && body === '') && draft.actions.every(isUntouched);
}

function isUntouched(action: DraftAction): boolean {
  return action.kind === 'transfer' && action.recipient === '' && action.amount === '';
}

/** A stored draft; null when there is none or it is not one of ours. */
export function parseDraft(text: string | null): Draft | null {
  if (text === null) return null;
  try {
    const parsed = draftSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
