import { defineRouting } from 'next-intl/routing';
import { defaultLocale, locales } from './locales';

/** The locale is always in the path (`/en/staking`); a choice made with the switch is remembered for a year. */
export const routing = defineRouting({
  locales,
  defaultLocale,
  localePrefix: 'always',
  localeCookie: { maxAge: 60 * 60 * 24 * 365, sameSite: 'lax' },
});
