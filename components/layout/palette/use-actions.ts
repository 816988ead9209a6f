'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { IconName } from '@/components/ui/icon';
import { matchScore } from '@/lib/domain/search-text';
import { localeNames, locales } from '@/lib/i18n/locales';
import { usePathname, useRouter } from '@/lib/i18n/navigation';
import { chooseTheme, readThemeChoice } from '../theme';

export type PaletteAction = { id: string; label: string; icon: IconName; run: () => void };

/** What can be done from anywhere; found by what it says and by words like it. */
export function useActions(query: string): PaletteAction[] {
  const t = useTranslations('palette');
  const locale = useLocale();
  const router = useRouter();
  const pathname = usePathname();
  const go = (href: string) => () => router.push(href);
  const high = () => !document.documentElement.classList.contains('contrast');
  const theme = readThemeChoice().split(' ')[0];

  const actions = [
    { id: 'stake', icon: 'staking', words: t('words.stake'), run: go('/staking') },
    { id: 'propose', icon: 'plus', words: t('words.propose'), run: go('/proposals/new') },
    ...(['light', 'dark', 'system'] as const)
      .filter((name) => name !== theme)
      .map((name) => ({
        id: name,
        icon: ({ light: 'sun', dark: 'moon', system: 'screen' } as const)[name],
        words: t('words.theme'),
        run: () => chooseTheme({ theme: name === 'system' ? undefined : name }),
      })),
    {
      id: 'contrast',
      icon: 'contrast',
      words: t('words.theme'),
      run: () => chooseTheme({ contrast: high() ? 'more' : 'normal' }),
    },
  ] as const;
  const languages = locales
    .filter((name) => name !== locale)
    .map((name) => ({
      id: `language-${name}`,
      icon: 'globe' as const,
      label: t('action.language', { language: localeNames[name] }),
      words: t('words.language'),
      run: () => router.replace(`${pathname}${location.search}`, { locale: name }),
    }));
  const all = [...actions.map((action) => ({ ...action, label: t(`action.${action.id}`) })), ...languages];
  // Who has typed nothing yet sees what there is.
  if (query.trim() === '') return all;
  return all
    .map((action) => ({ action, score: matchScore(query, `${action.label} ${action.words}`) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ action }) => action);
}
