import type { Locale } from './locales';

/** The cookie in which the proxy looks for a remembered choice. Seconds. */
export const localeCookie = { name: 'NEXT_LOCALE', maxAge: 60 * 60 * 24 * 365, sameSite: 'lax' } as const;

/**
 * Remembers the language somebody chose, in the browser. The proxy only notes the language of documents, and a switch
 * loads none.
 */
export function rememberLocale(locale: Locale): void {
  const { name, maxAge, sameSite } = localeCookie;
  // biome-ignore lint/suspicious/noDocumentCookie: the store that replaces it is not in every browser
  document.cookie = `${name}=${locale}; path=/; max-age=${maxAge}; samesite=${sameSite}`;
}
