import { LocalizedLink } from './link';
import type { Locale } from './locales';
import { localize } from './localize';
import { useLocalizedPathname } from './use-localized-pathname';
import { useLocalizedRouter } from './use-localized-router';

// The names of next-intl's `createNavigation`, which would cost every page 2 KB for routing modes that we do not have.
// Constants, since a client module's functions cannot be called on the server and `getPathname` is.
export const Link = LocalizedLink;
export const usePathname = useLocalizedPathname;
export const useRouter = useLocalizedRouter;

/** A path with its locale, for what is not a link: a form's action. */
export function getPathname({ href, locale }: { href: string; locale: Locale }): string {
  return localize(href, locale);
}
