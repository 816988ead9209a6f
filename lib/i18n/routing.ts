import { defineRouting } from 'next-intl/routing';
import { defaultLocale, locales } from './locales';
import { localeCookie } from './remember-locale';

/** The locale is always in the path (`/en/staking`); a choice made with the switch is remembered for a year. */
export const routing = defineRouting({
  locales,
  defaultLocale,
  localePrefix: 'always',
  localeCookie,
});
