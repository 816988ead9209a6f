import { textDigest } from '@/lib/domain/text-digest';

/** `sourceDigest`: of the original that it was begun from, or was last said to match. */
export type DraftTranslation = { lang: string; title: string; body: string; sourceDigest: string };

/** A proposal's words while they are written. `lang` null: the page's language, until something is typed. */
export type DraftTexts = {
  title: string;
  body: string;
  lang: string | null;
  translations: DraftTranslation[];
};

export type TextChange = { title?: string; body?: string };

/** What is typed into the text in `lang`; a translation's first words tie it to the original as it is then. */
export function writeText<Texts extends DraftTexts>(texts: Texts, lang: string, change: TextChange): Texts {
  const at = texts.translations.findIndex((translation) => translation.lang === lang);
  if (at === -1) return { ...texts, ...change, lang };
  return {
    ...texts,
    translations: texts.translations.map((text, i) => {
      if (i !== at) return text;
      const begun = text.title === '' && text.body === '';
      return { ...text, ...change, ...(begun ? { sourceDigest: textDigest(texts) } : {}) };
    }),
  };
}

/** One more language, empty. `original`: what the first text is in, now that there is more than one. */
export function addTranslation<Texts extends DraftTexts>(
  texts: Texts,
  lang: string,
  original: string,
): Texts {
  const added = { lang, title: '', body: '', sourceDigest: textDigest(texts) };
  return { ...texts, lang: texts.lang ?? original, translations: [...texts.translations, added] };
}

export function removeTranslation<Texts extends DraftTexts>(texts: Texts, lang: string): Texts {
  return { ...texts, translations: texts.translations.filter((text) => text.lang !== lang) };
}

/** Its writer says that a translation fits the original as it is now. */
export function confirmTranslation<Texts extends DraftTexts>(texts: Texts, lang: string): Texts {
  const sourceDigest = textDigest(texts);
  return {
    ...texts,
    translations: texts.translations.map((text) => (text.lang === lang ? { ...text, sourceDigest } : text)),
  };
}

/** Whether the original has changed since a translation was begun from it. */
export function isOutdated(texts: DraftTexts, translation: DraftTranslation): boolean {
  const empty = translation.title === '' && translation.body === '';
  return !empty && translation.sourceDigest !== textDigest(texts);
}

/**
 * `lang` becomes the original: if there is a text in it, the two change places, and whether they still match is asked
 * anew; otherwise the original is only said to be in another language than it was.
 */
export function chooseOriginal<Texts extends DraftTexts>(texts: Texts, lang: string, current: string): Texts {
  const chosen = texts.translations.find((text) => text.lang === lang);
  if (chosen === undefined) return { ...texts, lang };
  const former = { lang: current, title: texts.title, body: texts.body, sourceDigest: '' };
  return {
    ...texts,
    lang,
    title: chosen.title,
    body: chosen.body,
    translations: texts.translations.map((text) => (text === chosen ? former : text)),
  };
}
