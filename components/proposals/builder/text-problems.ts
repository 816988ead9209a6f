import { byteLength, composeDescription, MAX_DESCRIPTION_BYTES } from '@/lib/domain/description';
import { ZERO_ADDRESS } from '@/lib/domain/hex';

/** Longest title, in characters. */
export const MAX_TITLE = 150;
const SHORT_TEXT = 80;

export type TitleProblem = 'titleEmpty' | 'titleLong';
export type BodyProblem = 'bodyEmpty' | 'bodyLong';

export type TextProblems = {
  title: TitleProblem | null;
  body: BodyProblem | null;
  /** Allowed, but voters will want to know more. */
  short: boolean;
  /** Bytes the whole description takes on the chain. */
  bytes: number;
};

/** What is wrong with a proposal's words. */
export function textProblems(title: string, body: string): TextProblems {
  const bytes = byteLength(composeDescription(title, body, ZERO_ADDRESS));
  return {
    title: title.trim() === '' ? 'titleEmpty' : title.trim().length > MAX_TITLE ? 'titleLong' : null,
    body: body.trim() === '' ? 'bodyEmpty' : bytes > MAX_DESCRIPTION_BYTES ? 'bodyLong' : null,
    short: body.trim() !== '' && body.trim().length < SHORT_TEXT,
    bytes,
  };
}
