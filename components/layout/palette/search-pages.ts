import 'server-only';
import { getTranslations } from 'next-intl/server';
import { chapters } from '@/components/common/chapters';
import type { IconName } from '@/components/ui/icon';
import { matchScore } from '@/lib/domain/search-text';
import type { Locale } from '@/lib/i18n/locales';
import { navItems } from '../nav-items';
import type { SearchRow } from './search-row';

const MOST_PAGES = 6;

/** The pages and chapters that answer `query`; with nothing asked, the main pages. */
export async function searchPages(query: string, locale: Locale): Promise<SearchRow[]> {
  const [nav, list, learn] = await Promise.all([
    getTranslations({ locale, namespace: 'layout.nav' }),
    getTranslations({ locale, namespace: 'newProposal' }),
    getTranslations({ locale, namespace: 'learn' }),
  ]);
  const page = (href: string, label: string, detail: string, icon: IconName): SearchRow => ({
    group: 'pages',
    href,
    label,
    detail,
    icon,
  });
  const main = navItems.map(({ name, href }) => page(href, nav(name), '', name));
  const more = [
    page('/proposals/new', list('title'), '', 'plus'),
    page('/learn', learn('heading'), learn('title'), 'book'),
    ...chapters.map((chapter) =>
      page(`/learn/${chapter}`, learn(`chapters.${chapter}.title`), learn('title'), 'book'),
    ),
  ];
  if (query.trim() === '') return [...main, ...more.slice(1, 2)];
  return [...main, ...more]
    .map((row) => ({ row, score: matchScore(query, `${row.label} ${row.detail}`) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_PAGES)
    .map(({ row }) => row);
}
