import 'server-only';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isWithin, parseRanges, type Range } from './unicode-ranges';

type Weight = 400 | 600;
export type SocialFont = { name: string; data: ArrayBuffer; weight: Weight; style: 'normal' };

/** The interface's faces as static files: what draws the images knows neither woff2 nor variable weights. */
const families = ['inter', 'noto-sans-kr'] as const;
const weights: Weight[] = [400, 600];
const root = path.join(process.cwd(), 'node_modules/@fontsource');

type Subset = { family: (typeof families)[number]; name: string; ranges: Range[] };

let subsets: Promise<Subset[]> | undefined;
const files = new Map<string, Promise<ArrayBuffer>>();

/**
 * The faces that hold the characters of `texts`, Inter before Noto Sans KR; Korean alone is split into 120 files, of
 * which a title needs a few.
 */
export async function socialFonts(texts: readonly string[]): Promise<SocialFont[]> {
  subsets ??= readSubsets();
  const all = await subsets;
  const needed = new Set<Subset>();
  // Satori measures with the first font, so there is always Latin.
  for (const character of new Set(`A${texts.join('')}`.normalize('NFC'))) {
    const subset = all.find(({ ranges }) => isWithin(character.codePointAt(0) ?? 0, ranges));
    if (subset !== undefined) needed.add(subset);
  }
  const faces = all
    .filter((subset) => needed.has(subset))
    .flatMap((subset) => weights.map((weight) => ({ subset, weight })));
  return Promise.all(
    faces.map(async ({ subset: { family, name }, weight }) => ({
      name: `${family} ${name}`,
      data: await readFace(`${family}/files/${family}-${name}-${weight}-normal.woff`),
      weight,
      style: 'normal' as const,
    })),
  );
}

/** All of them, in the order in which a character is looked for. */
export function familyOf(fonts: readonly SocialFont[]): string {
  return [...new Set(fonts.map(({ name }) => `"${name}"`))].join(', ');
}

async function readSubsets(): Promise<Subset[]> {
  const perFamily = await Promise.all(
    families.map(async (family) => {
      const ranges: Record<string, string> = JSON.parse(
        await readFile(path.join(root, family, 'unicode.json'), 'utf8'),
      );
      return Object.entries(ranges).map(([key, text]) => ({
        family,
        name: key.replace(/[[\]]/g, ''),
        ranges: parseRanges(text),
      }));
    }),
  );
  // Latin before its extensions, which repeat parts of it.
  const latinFirst = (subset: Subset) => (subset.name === 'latin' ? 0 : 1);
  return perFamily.flatMap((list) => list.sort((a, b) => latinFirst(a) - latinFirst(b)));
}

function readFace(file: string): Promise<ArrayBuffer> {
  const known =
    files.get(file) ??
    readFile(path.join(root, file)).then((buffer) => {
      const data = new ArrayBuffer(buffer.byteLength);
      new Uint8Array(data).set(buffer);
      return data;
    });
  files.set(file, known);
  return known;
}
