import { hasLocale } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import { loadCatalogs } from './catalogs';
import { routing } from './routing';

/** The words of one request. Times are the chain's, so they are shown in UTC unless said otherwise. */
export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = hasLocale(routing.locales, requested) ? requested : routing.defaultLocale;
  return { locale, messages: await loadCatalogs(locale), timeZone: 'UTC' };
});
