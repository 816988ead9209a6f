import { z } from 'zod';

/** Where a page ended: the values its list is ordered by, in the row that came last. */
export type Key = readonly (string | number)[];

const keySchema = z.array(z.union([z.string().max(200), z.number()])).max(4);

/** A place in a list as the text that callers hand back. */
export function encodeCursor(key: Key): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** The place a cursor stands for; undefined for text that is none, or of another list. */
export function decodeCursor(text: string, length: number): Key | undefined {
  try {
    const key = keySchema.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
    return key.success && key.data.length === length ? key.data : undefined;
  } catch {
    return undefined;
  }
}
