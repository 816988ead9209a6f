import { useLocale } from 'next-intl';
import type { ComponentProps } from 'react';
import type { Locale } from './locales';
import { localize } from './localize';

export type LinkProps = {
  href: string;
  locale?: Locale;
  /** Takes this page's place in the history. */
  replace?: boolean;
  /** False keeps the place on the page. */
  scroll?: boolean;
} & Omit<ComponentProps<'a'>, 'href'>;

/**
 * A link inside the app; `href` without the locale. A plain `<a>`, alike on server and client: PageLinks in the frame
 * follows it without loading the document anew, and fetches its page once somebody points at it.
 */
export function LocalizedLink({ href, locale, replace, scroll = true, ...rest }: LinkProps) {
  const current = useLocale();
  return (
    <a
      {...rest}
      href={localize(href, locale ?? current)}
      hrefLang={locale}
      data-replace={replace || undefined}
      data-keep-place={scroll ? undefined : true}
    />
  );
}
