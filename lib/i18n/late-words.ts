import type { Namespace } from './catalogs';
import type { Locale } from './locales';

/** Words that come with the code that says them, and not with the page. */
export type LateWords = (locale: Locale) => Promise<Partial<Record<Namespace, object>>>;

/** The same words, fetched once a language: whoever draws them again must find the same promise. */
export function lateWords(load: LateWords): LateWords {
  const known = new Map<Locale, ReturnType<LateWords>>();
  return (locale) => {
    const words = known.get(locale) ?? load(locale);
    known.set(locale, words);
    return words;
  };
}
