import type { Locale } from './locales';

const loaders = {
  en: () => import('./messages/en/palette.json'),
  vi: () => import('./messages/vi/palette.json'),
  ko: () => import('./messages/ko/palette.json'),
} satisfies Record<Locale, () => Promise<object>>;

/** The palette's words, fetched with it: no page carries them before somebody searches. */
export async function loadPaletteWords(locale: Locale): Promise<object> {
  const words: { default: object } = await loaders[locale]();
  return words.default;
}
