import { readdirSync, readFileSync } from 'node:fs';

export type Locale = 'en' | 'vi' | 'ko';

const ROOT = 'lib/i18n/messages';

/**
 * The app's own words: journeys look for what the catalogs say, in any language.
 *
 * @param path `<namespace>.<key>…`, such as `staking.form.submit`.
 * @param values What placeholders stand for.
 */
export function word(locale: Locale, path: string, values: Record<string, string> = {}): string {
  let node: unknown = catalog(locale);
  for (const key of path.split('.')) node = (node as Record<string, unknown> | undefined)?.[key];
  if (typeof node !== 'string') throw new Error(`no words at ${locale}:${path}`);
  return node.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** The words with anything where their placeholders are, as a whole accessible name. */
export function wordPattern(locale: Locale, path: string): RegExp {
  const parts = word(locale, path).split(/\{\w+\}/);
  return new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`);
}

const read = new Map<Locale, Record<string, unknown>>();

function catalog(locale: Locale): Record<string, unknown> {
  const known = read.get(locale);
  if (known !== undefined) return known;
  const all: Record<string, unknown> = {};
  for (const file of readdirSync(`${ROOT}/${locale}`)) {
    const namespace = file
      .replace('.json', '')
      .replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    all[namespace] = JSON.parse(readFileSync(`${ROOT}/${locale}/${file}`, 'utf8'));
  }
  read.set(locale, all);
  return all;
}
