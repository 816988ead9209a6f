import { lateWords } from './late-words';

const loaders = {
  en: () => import('./messages/en/palette.json'),
  vi: () => import('./messages/vi/palette.json'),
  ko: () => import('./messages/ko/palette.json'),
};

/** The palette's words: no page carries them before somebody searches. */
export const paletteWords = lateWords(async (locale) => {
  const { default: palette } = await loaders[locale]();
  return { palette };
});
