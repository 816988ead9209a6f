'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { MouseEvent } from 'react';
import { Icon } from '@/components/ui/icon';
import { localeNames, locales } from '@/lib/i18n/locales';
import { Link, usePathname } from '@/lib/i18n/navigation';
import { rememberLocale } from '@/lib/i18n/remember-locale';

/** The same page in another language. A native popover: light dismiss and Escape come with it. */
export function LocaleSwitch() {
  const t = useTranslations('layout');
  const current = useLocale();
  const pathname = usePathname();

  return (
    <>
      <button
        type="button"
        popoverTarget="locale-menu"
        aria-label={`${t('language')}: ${localeNames[current]}`}
        className="inline-flex h-11 items-center gap-1 rounded-control px-2 text-muted text-sm uppercase transition-colors [anchor-name:--locale] hover:bg-sunken hover:text-ink"
      >
        <Icon name="globe" />
        <span aria-hidden="true" className="max-[26rem]:hidden">
          {current}
        </span>
      </button>
      <nav
        id="locale-menu"
        popover="auto"
        aria-label={t('language')}
        className="popover menu-end min-w-44 p-1.5 [position-anchor:--locale]"
      >
        <ul>
          {locales.map((locale) => {
            const choose = ({ currentTarget }: MouseEvent<HTMLAnchorElement>) => {
              document.getElementById('locale-menu')?.hidePopover();
              rememberLocale(locale);
              // Filters live in the query, which the path does not carry.
              currentTarget.search = location.search;
            };
            return (
              <li key={locale}>
                <Link
                  href={pathname}
                  locale={locale}
                  lang={locale}
                  replace
                  onClick={choose}
                  aria-current={locale === current ? 'true' : undefined}
                  className="flex min-h-11 items-center justify-between gap-6 rounded-control px-3 text-[0.9375rem] hover:bg-sunken aria-[current]:font-medium"
                >
                  {localeNames[locale]}
                  {locale === current ? <Icon name="check" size={18} className="text-accent" /> : null}
                </Link>
              </li>
            );
          })}
        </ul>
      </nav>
    </>
  );
}
