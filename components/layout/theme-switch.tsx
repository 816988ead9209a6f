'use client';

import { useTranslations } from 'next-intl';
import { lazy, Suspense, useLayoutEffect, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { applyTheme } from './apply-theme';

const ThemeMenu = lazy(async () => ({ default: (await import('./theme-menu')).ThemeMenu }));

/** Opens the choice of colours; the choices themselves are fetched once somebody asks for them. */
export function ThemeSwitch() {
  const t = useTranslations('layout.theme');
  const [asked, setAsked] = useState(false);
  // Another language is another <html>, which React makes without the classes.
  useLayoutEffect(() => applyTheme(), []);
  const ask = () => setAsked(true);
  return (
    <>
      <button
        type="button"
        popoverTarget="theme-menu"
        aria-label={t('label')}
        title={t('label')}
        onPointerEnter={ask}
        onFocus={ask}
        onClick={ask}
        className="inline-flex size-11 shrink-0 items-center justify-center rounded-control text-muted transition-colors [anchor-name:--theme] hover:bg-sunken hover:text-ink"
      >
        <span className="contents dark:hidden">
          <Icon name="sun" />
        </span>
        <span className="hidden dark:contents">
          <Icon name="moon" />
        </span>
      </button>
      <div
        id="theme-menu"
        popover="auto"
        className="popover menu-end min-h-48 min-w-56 p-1.5 [position-anchor:--theme]"
      >
        <Suspense>{asked ? <ThemeMenu /> : null}</Suspense>
      </div>
    </>
  );
}
