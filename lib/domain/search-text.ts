const SYLLABLES = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const PER_INITIAL = 588;
const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';

/** A text as it is searched: small letters without marks, so that `de xuat` finds `Đề xuất`; Hangul stays whole. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** The initial consonants of Hangul (`ㅈㅇ` for `제안`), by which Koreans abbreviate; other characters stay. */
export function hangulInitials(text: string): string {
  return [...text.normalize('NFC')]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0;
      const syllable = code >= SYLLABLES && code <= LAST_SYLLABLE;
      return syllable ? (initials[Math.floor((code - SYLLABLES) / PER_INITIAL)] ?? character) : character;
    })
    .join('');
}

/**
 * How well `text` answers `query`, both as people write them: 0 when a word of the query is nowhere in it; more when it
 * begins with the query or its words begin with the query's.
 */
export function matchScore(query: string, text: string): number {
  const wanted = foldText(query).split(' ').filter(Boolean);
  if (wanted.length === 0) return 0;
  const folded = foldText(text);
  const abbreviated = /[ㄱ-ㅎ]/.test(query) ? hangulInitials(folded) : folded;
  let score = 0;
  for (const word of wanted) {
    const at = bestAt(folded, word) ?? bestAt(abbreviated, word);
    if (at === undefined) return 0;
    score += at;
  }
  return score + (folded.startsWith(wanted.join(' ')) ? 2 : 0);
}

function bestAt(text: string, word: string): number | undefined {
  const at = text.indexOf(word);
  if (at === -1) return undefined;
  return at === 0 || text.includes(` ${word}`) ? 2 : 1;
}
