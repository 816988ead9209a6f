import { type ProposalText, type ProposalTexts, textFor } from '@/lib/domain/proposal-text';

/** What the address calls the text that the others were made from, whatever its language. */
export const ORIGINAL = 'original';

/** The name under which a text is asked for in the address. */
export function textName(text: ProposalText): string {
  return text.origin === 'original' ? ORIGINAL : (text.lang ?? ORIGINAL);
}

/** What the address asks for; anything that names no language is no wish. */
export function parseTextWish(value: string | string[] | undefined): string | undefined {
  const wish = Array.isArray(value) ? value[0] : value;
  return wish !== undefined && /^[A-Za-z-]{2,12}$/.test(wish) ? wish : undefined;
}

/** The text the address asks for; without such a wish, or with nonsense for one, the reader's. */
export function chosenText(texts: ProposalTexts, wish: string | undefined, locale: string): ProposalText {
  return texts.find((text) => textName(text) === wish) ?? textFor(texts, locale);
}
