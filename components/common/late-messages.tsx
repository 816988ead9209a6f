'use client';

import { NextIntlClientProvider, useLocale } from 'next-intl';
import { type ReactNode, use } from 'react';
import type { LateWords } from '@/lib/i18n/late-words';

/** Gives what is inside words that the page did not bring; suspends until they are here. */
export function LateMessages({ words, children }: { words: LateWords; children: ReactNode }) {
  const locale = useLocale();
  return (
    <NextIntlClientProvider locale={locale} messages={use(words(locale))}>
      {children}
    </NextIntlClientProvider>
  );
}
