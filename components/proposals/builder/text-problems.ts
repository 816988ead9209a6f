import { byteLength, composeDescription, MAX_DESCRIPTION_BYTES } from '@/lib/domain/description';
import { ZERO_ADDRESS } from '@/lib/domain/hex';
import type { DraftTexts } from './draft-texts';

/** Longest title, in characters. */
export const MAX_TITLE = 150;
const SHORT_TEXT = 80;

export type TitleProblem = 'titleEmpty' | 'titleLong';
export type BodyProblem = 'bodyEmpty' | 'bodyLong' | 'bodiesLong';

export type TextProblems = {
  title: TitleProblem | null;
  body: BodyProblem | null;
  /** Allowed, but voters will want to know more. */
  short: boolean;
};

export type AllTextProblems = {
  original: TextProblems;
  /** In the order of the translations. */
  translations: TextProblems[];
  /** Bytes the whole description takes on the chain. */
  bytes: number;
};

/** What is wrong with a proposal's words in each language. Together they share the room there is on the chain. */
export function textProblems(texts: DraftTexts): AllTextProblems {
  const { title, body, translations } = texts;
  // The languages' names are of one length.
  const bytes = byteLength(composeDescription({ lang: 'en', title, body }, translations, ZERO_ADDRESS));
  const long = translations.length === 0 ? 'bodyLong' : 'bodiesLong';
  const problemsOf = (text: { title: string; body: string }): TextProblems => {
    const length = text.title.trim().length;
    const written = text.body.trim();
    return {
      title: length === 0 ? 'titleEmpty' : length > MAX_TITLE ? 'titleLong' : null,
      body: written === '' ? 'bodyEmpty' : bytes > MAX_DESCRIPTION_BYTES ? long : null,
      short: written !== '' && written.length < SHORT_TEXT,
    };
  };
  return { original: problemsOf({ title, body }), translations: translations.map(problemsOf), bytes };
}

/** The first thing to do before it can be proposed. */
export function textToMend({
  original,
  translations,
}: AllTextProblems): 'title' | 'body' | 'translation' | null {
  if (original.title !== null) return 'title';
  if (original.body !== null) return 'body';
  return translations.some(({ title, body }) => title !== null || body !== null) ? 'translation' : null;
}
