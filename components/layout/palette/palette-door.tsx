'use client';

import { NextIntlClientProvider, useLocale } from 'next-intl';
import { use } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { loadPaletteWords } from '@/lib/i18n/palette-words';
import { Palette } from './palette';

const words = new Map<Locale, Promise<object>>();

function wordsOf(locale: Locale): Promise<object> {
  const known = words.get(locale) ?? loadPaletteWords(locale);
  words.set(locale, known);
  return known;
}

/** The palette with its words, which come after the page's. */
export function PaletteDoor({ onClose }: { onClose: () => void }) {
  const locale = useLocale() as Locale;
  const palette = use(wordsOf(locale));
  return (
    <NextIntlClientProvider locale={locale} messages={{ palette }}>
      <Palette onClose={onClose} />
    </NextIntlClientProvider>
  );
}
