export const locales = ['en', 'vi', 'ko'] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = 'en';

/** Each language in its own words, for the language switch. */
export const localeNames: Record<Locale, string> = { en: 'English', vi: 'Tiếng Việt', ko: '한국어' };
