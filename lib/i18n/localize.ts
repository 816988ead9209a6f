import type { Locale } from './locales';

/** A path without its locale (`/staking?x#y`) with it: `/vi/staking?x#y`. Other addresses stay as they are. */
export function localize(href: string, locale: Locale): string {
  if (!href.startsWith('/')) return href;
  return /^\/($|[?#])/.test(href) ? `/${locale}${href.slice(1)}` : `/${locale}${href}`;
}
