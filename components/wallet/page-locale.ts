import { hasLocale } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { defaultLocale, type Locale, locales } from '@/lib/i18n/locales';

/** The page's language, for what is mounted beside the page and outlives a change of language. */
export function usePageLocale(): Locale {
  return useSyncExternalStore(subscribe, read, () => defaultLocale);
}

function read(): Locale {
  const { lang } = document.documentElement;
  return hasLocale(locales, lang) ? lang : defaultLocale;
}

function subscribe(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document, { attributes: true, attributeFilter: ['lang'], childList: true, subtree: true });
  return () => observer.disconnect();
}
