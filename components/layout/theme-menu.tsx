'use client';

import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { Icon, type IconName } from '@/components/ui/icon';
import type { Theme } from './apply-theme';
import { chooseTheme, readThemeChoice, subscribeToTheme } from './theme';

const themes: { name: Theme | 'system'; icon: IconName }[] = [
  { name: 'system', icon: 'screen' },
  { name: 'light', icon: 'sun' },
  { name: 'dark', icon: 'moon' },
];

const row =
  'relative flex min-h-11 cursor-pointer items-center gap-3 rounded-control px-3 text-body hover:bg-sunken has-focus-visible:outline-2 has-focus-visible:outline-focus has-focus-visible:-outline-offset-2';

/** Light, dark or as the system says; and high contrast on top of either. */
export function ThemeMenu() {
  const t = useTranslations('layout.theme');
  const [theme = '', contrast] = useSyncExternalStore(subscribeToTheme, readThemeChoice, () => '').split(' ');
  const high = contrast === 'system' ? matchMedia('(prefers-contrast: more)').matches : contrast === 'more';
  return (
    <fieldset>
      <legend className="px-3 pt-1.5 pb-1 text-faint text-sm">{t('legend')}</legend>
      {themes.map(({ name, icon }) => (
        <label key={name} className={row}>
          <input
            type="radio"
            name="theme"
            checked={theme === name}
            onChange={() => chooseTheme({ theme: name === 'system' ? undefined : name })}
            className="peer absolute inset-0 cursor-pointer opacity-0"
          />
          <Icon name={icon} className="text-muted" />
          <span className="flex-1 peer-checked:font-medium">{t(name)}</span>
          <Icon name="check" size={18} className="invisible text-accent peer-checked:visible" />
        </label>
      ))}
      <hr className="mx-3 my-1.5 border-line" />
      <label className={row}>
        <input
          type="checkbox"
          checked={high}
          onChange={() => chooseTheme({ contrast: high ? 'normal' : 'more' })}
          className="peer absolute inset-0 cursor-pointer opacity-0"
        />
        <Icon name="contrast" className="text-muted" />
        <span className="flex-1">{t('contrast')}</span>
        <span
          aria-hidden="true"
          className="relative h-5 w-9 rounded-full border border-strong bg-sunken transition-colors after:absolute after:top-0.5 after:left-0.5 after:size-3.5 after:rounded-full after:bg-muted after:transition-transform peer-checked:border-accent peer-checked:bg-accent peer-checked:after:translate-x-4 peer-checked:after:bg-on-accent"
        />
      </label>
    </fieldset>
  );
}
