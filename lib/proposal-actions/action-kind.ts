import type { z } from 'zod';
import type { Action } from '@/lib/domain/action';
import type { ActionValue } from './action-value';
import type { Phrase, PhraseKey } from './phrase';

/** Everything about one kind of action. `decode(encode(params))` gives the same params back. */
export type ActionKind<Params> = {
  messageKey: PhraseKey;
  schema: z.ZodType<Params>;
  encode: (params: Params) => Action;
  /** The params, or null when the action is of another kind. */
  decode: (action: Action) => Params | null;
  /** What stands in the sentence. */
  values: (params: Params) => Record<string, ActionValue>;
};

/** The sentence of an action if it is of this kind. */
export function phraseOf<Params>(kind: ActionKind<Params>, action: Action): Phrase | null {
  const params = kind.decode(action);
  return params === null ? null : { key: kind.messageKey, values: kind.values(params) };
}
