'use client';

import { useRouter } from 'next/navigation';
import { useLocale } from 'next-intl';
import { useMemo } from 'react';
import type { Locale } from './locales';
import { localize } from './localize';

export type RouteOptions = { locale?: Locale; scroll?: boolean };

/** Next's router for paths without a locale. */
export function useLocalizedRouter() {
  const router = useRouter();
  const current = useLocale();
  return useMemo(
    () => ({
      ...router,
      push: (href: string, { locale = current, ...options }: RouteOptions = {}) =>
        router.push(localize(href, locale), options),
      replace: (href: string, { locale = current, ...options }: RouteOptions = {}) =>
        router.replace(localize(href, locale), options),
      prefetch: (href: string) => router.prefetch(localize(href, current)),
    }),
    [router, current],
  );
}
