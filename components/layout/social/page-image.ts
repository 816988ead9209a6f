import 'server-only';
import { hasLocale } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import type { Chapter } from '@/components/common/chapters';
import { defaultLocale, type Locale, locales } from '@/lib/i18n/locales';
import { socialImage } from './social-image';

export type LocaleParams = { params: Promise<{ locale: string }> };

/** The language of a path; the default for one that is none. */
export async function localeOf(params: LocaleParams['params']): Promise<Locale> {
  const { locale } = await params;
  return hasLocale(locales, locale) ? locale : defaultLocale;
}

/** The preview of a page that is one of the navigation's: what it is, in the first sentence of its lead. */
export async function navPageImage(
  params: LocaleParams['params'],
  page: 'staking' | 'delegates' | 'proposals' | 'treasury',
): Promise<Response> {
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: page });
  const nav = await getTranslations({ locale, namespace: 'layout.nav' });
  const [first = ''] = t('lead').split(/(?<=\.) /);
  return socialImage({ kicker: nav(page), title: first });
}

/** The preview of a chapter. */
export async function chapterImage(params: LocaleParams['params'], chapter: Chapter): Promise<Response> {
  const t = await getTranslations({ locale: await localeOf(params), namespace: 'learn.chapters' });
  return socialImage({ kicker: t(`${chapter}.title`), title: t(`${chapter}.summary`) });
}
