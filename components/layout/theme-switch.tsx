'use client';

import { useTranslations } from 'next-intl';
import { useLayoutEffect } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { applyTheme } from './apply-theme';

/** Remembered in this browser, where the script in the page's head finds it. */
function choose(theme: 'light' | 'dark') {
  document.documentElement.classList.toggle('dark', theme === 'dark');
  try {
    localStorage.setItem('theme', theme);
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
}

/** Light or dark. Two buttons of which the style sheet shows one, so nothing depends on knowing the theme early. */
export function ThemeSwitch() {
  const t = useTranslations('layout.theme');
  // Another language is another <html>, which React makes without the class.
  useLayoutEffect(applyTheme, []);
  return (
    <>
      <span className="contents dark:hidden">
        <IconButton icon="moon" label={t('toDark')} onClick={() => choose('dark')} />
      </span>
      <span className="hidden dark:contents">
        <IconButton icon="sun" label={t('toLight')} onClick={() => choose('light')} />
      </span>
    </>
  );
}
