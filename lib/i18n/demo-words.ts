import { lateWords } from './late-words';

const loaders = {
  en: () => import('./messages/en/demo.json'),
  vi: () => import('./messages/vi/demo.json'),
  ko: () => import('./messages/ko/demo.json'),
};

/** The words of the demo's tools and of its wallet. */
export const demoWords = lateWords(async (locale) => {
  const { default: demo } = await loaders[locale]();
  return { demo };
});
