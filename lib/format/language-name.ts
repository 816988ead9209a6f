/** A language in the words of `locale`: `vi` is "Vietnamese" in English and "Tiếng Việt" in its own words. */
export function formatLanguage(lang: string, locale: string): string {
  const name = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }).of(lang) ?? lang;
  // Vietnamese names its own language in lower case, as in a sentence.
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
