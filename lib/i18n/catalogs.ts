import type { en } from './catalog-en';
import type { Locale } from './locales';
import type demo from './messages/en/demo.json';

/** The shape of a locale's catalogs, named by English: the others must have the same keys (tested). */
export type Catalogs = typeof en & { demo: typeof demo };

export type Namespace = keyof Catalogs;

// Imported on demand so that a request loads one language only. A new feature adds one line to each `catalog-<locale>.ts`.
const loaders: Record<Locale, () => Promise<object>> = {
  en: async () => (await import('./catalog-en')).en,
  vi: async () => (await import('./catalog-vi')).vi,
  ko: async () => (await import('./catalog-ko')).ko,
};

// The comparison is made when building: a build for another chain has no demo and no words for one.
const demoLoaders =
  process.env.NEXT_PUBLIC_CHAIN_ID === '31337'
    ? {
        en: () => import('./messages/en/demo.json'),
        vi: () => import('./messages/vi/demo.json'),
        ko: () => import('./messages/ko/demo.json'),
      }
    : undefined;

/** All words of a locale; the demo's on a local chain only. */
export async function loadCatalogs(locale: Locale): Promise<Catalogs> {
  const [words, demoWords] = await Promise.all([loaders[locale](), demoLoaders?.[locale]()]);
  // Equal keys in every locale are asserted by catalogs.test.ts, which the compiler cannot see.
  return { ...words, demo: demoWords?.default } as Catalogs;
}
