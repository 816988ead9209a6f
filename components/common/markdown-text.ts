// Bidirectional controls and characters without width can make a text read differently from what it says. The joiner
// U+200D stays: emoji are built with it.
const deceptive = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** A text by somebody, in one normal form and without invisible characters. */
export function cleanText(text: string): string {
  return text.normalize('NFC').replace(deceptive, '');
}

const allowed = /^(https:\/\/|ipfs:\/\/|mailto:)/i;

/** The address itself when links may lead there, else nothing. */
export function safeUrl(url: string): string | undefined {
  return allowed.test(url) ? url : undefined;
}
