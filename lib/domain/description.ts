import type { ProposalText, ProposalTexts, TextOrigin } from './proposal-text';
import { textDigest } from './text-digest';

/** Longest description our builder writes, in bytes of UTF-8. */
export const MAX_DESCRIPTION_BYTES = 20_000;
/** A text that claims to speak more languages is shown as it is. */
export const MAX_TRANSLATIONS = 15;
const MAX_TITLE_SHOWN = 200;

const TAG = '[a-z]{2}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?';
// Nothing here looks ahead over a run of characters: a description may be a megabyte of spaces.
const MARK = new RegExp(`^# \\[(${TAG})(?: ([0-9a-f]{8}))?\\](?=\\s|$)`);
const LIKE_A_MARK = new RegExp(`^# \\\\*\\[${TAG}(?: [0-9a-f]{8})?\\](?=\\s|$)`);
const LANGUAGE_LINE = new RegExp(`^#lang=(${TAG})$`);
const PROPOSER_LINE = /^#proposer=0x[0-9a-fA-F]{40}$/;
const PROPOSER_LENGTH = '#proposer=0x'.length + 40;

export type WrittenText = { lang: string; title: string; body: string };
/** `sourceDigest`: `textDigest` of the original as it was when this was translated; null when nobody knows. */
export type WrittenTranslation = WrittenText & { sourceDigest: string | null };

/**
 * The description a proposal is made with (docs/proposal-texts.md): the title and text of the original, each
 * translation under a heading that names its language, the original's language, and `#proposer=0x…`, which the governor
 * checks so that nobody else can submit the same content first.
 */
export function composeDescription(
  original: WrittenText,
  translations: readonly WrittenTranslation[],
  proposer: string,
): string {
  const sections = translations.map(({ lang, title, body, sourceDigest }) => {
    const mark = sourceDigest === null ? lang : `${lang} ${sourceDigest}`;
    return `# [${mark}] ${oneLine(title)}\n\n${guardMarks(body.trim())}`;
  });
  return [
    `# ${oneLine(original.title)}\n\n${guardMarks(original.body.trim())}`,
    ...sections,
    `#lang=${original.lang}`,
    `#proposer=${proposer}`,
  ].join('\n\n');
}

/** Everything a description says, however it was made: the original first, then its translations in their order. */
export function readDescription(description: string): ProposalTexts {
  const { text, lang: named } = withoutSuffixes(description);
  const [first = '', ...lines] = text.split('\n');
  // Written by hand, the original may name its language as a translation does.
  const marked = named === null ? MARK.exec(first) : null;
  const lang = named ?? marked?.[1] ?? null;
  const own: string[] = [];
  const sections: Section[] = [];
  for (const line of lines) {
    const [mark, tag, digest] = MARK.exec(line) ?? [];
    // A language speaks once: what claims to be it again is part of the text it stands in.
    const opens =
      mark !== undefined &&
      tag !== undefined &&
      tag !== lang &&
      sections.length < MAX_TRANSLATIONS &&
      sections.every((section) => section.lang !== tag);
    if (opens) sections.push({ lang: tag, digest, title: line.slice(mark.length).trim(), lines: [] });
    else (sections.at(-1)?.lines ?? own).push(withoutGuard(line));
  }
  const title = marked === null ? first.replace(/^#+/, '') : first.slice(marked[0].length);
  const original = cutTitle(title.trim(), own.join('\n').trim(), first);
  const current = textDigest(original);
  return [
    { lang, ...original, origin: 'original' },
    ...sections.map((section) => ({
      lang: section.lang,
      ...cutTitle(section.title, section.lines.join('\n').trim(), section.title),
      origin: originOf(section.digest, current),
    })),
  ];
}

type Section = { lang: string; digest: string | undefined; title: string; lines: string[] };

function originOf(digest: string | undefined, current: string): TextOrigin {
  if (digest === undefined) return 'unknown';
  return digest === current ? 'current' : 'older';
}

function withoutSuffixes(description: string): { text: string; lang: string | null } {
  let text = description.trim();
  if (PROPOSER_LINE.test(text.slice(-PROPOSER_LENGTH))) text = text.slice(0, -PROPOSER_LENGTH).trimEnd();
  const last = text.slice(text.lastIndexOf('\n') + 1);
  const lang = LANGUAGE_LINE.exec(last)?.[1];
  if (lang === undefined) return { text, lang: null };
  return { text: text.slice(0, text.length - last.length).trimEnd(), lang };
}

/** Bytes of UTF-8 in a text: what the chain stores and the limits count. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** A title too long to be one is cut, and the text then begins with all of it. */
function cutTitle(title: string, body: string, line: string): Pick<ProposalText, 'title' | 'body'> {
  if (title.length <= MAX_TITLE_SHOWN) return { title, body };
  const shown = title.slice(0, MAX_TITLE_SHOWN).replace(/[\uD800-\uDBFF]$/, '');
  return { title: `${shown}…`, body: body === '' ? line : `${line}\n\n${body}` };
}

function oneLine(title: string): string {
  return title.replace(/\s+/g, ' ').trim();
}

/** A line that would read as the beginning of a translation gets a backslash; Markdown shows it the same. */
function guardMarks(body: string): string {
  return body
    .split('\n')
    .map((line) => (LIKE_A_MARK.test(line) ? line.replace('[', '\\[') : line))
    .join('\n');
}

function withoutGuard(line: string): string {
  return LIKE_A_MARK.test(line) ? line.replace('\\', '') : line;
}
