import { locales } from '@/lib/i18n/locales';

const inside = new RegExp(`^/(${locales.join('|')})(/|$)`);

/** The link at or around `target`, when it leads to another page of this app in this window. */
export function pageLinkOf(target: EventTarget | null, here: Location): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest('a') : null;
  if (!link?.hasAttribute('href') || link.hasAttribute('download')) return null;
  if (link.target !== '' && link.target !== '_self') return null;
  if (link.origin !== here.origin || !inside.test(link.pathname)) return null;
  // The browser itself jumps to a place on this page.
  if (link.hash !== '' && link.pathname === here.pathname && link.search === here.search) return null;
  return link;
}
