import { readdirSync, readFileSync } from 'node:fs';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { type Locale, locales } from './locales';
import { sameInEveryLanguage } from './same-in-every-language';

const root = 'lib/i18n/messages';
const files = readdirSync(`${root}/en`);

/** A catalog as `key.of.message → text`. */
function flat(value: unknown, path = ''): Record<string, string> {
  if (typeof value === 'string') return { [path]: value };
  if (typeof value !== 'object' || value === null) throw new Error(`${path} is neither words nor a group`);
  const parts = Object.entries(value).map(([key, inner]) => flat(inner, path ? `${path}.${key}` : key));
  return Object.assign({}, ...parts);
}

function read(locale: Locale, file: string): Record<string, string> {
  return flat(JSON.parse(readFileSync(`${root}/${locale}/${file}`, 'utf8')));
}

/** What a message asks for: `name:kind`, and for choices their cases. Plural cases differ by language and do not count. */
function demands(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element): string[] => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      case TYPE.plural: {
        const inner = Object.values(element.options).flatMap((option) => demands(option.value));
        return [`${element.value}:${element.pluralType ?? 'cardinal'}`, ...inner];
      }
      case TYPE.select: {
        const inner = Object.values(element.options).flatMap((option) => demands(option.value));
        return [`${element.value}:select(${Object.keys(element.options).sort().join('|')})`, ...inner];
      }
      case TYPE.tag:
        return [`<${element.value}>`, ...demands(element.children)];
      default:
        return [`${element.value}:${TYPE[element.type]}`];
    }
  });
}

const demanded = (text: string) => [...new Set(demands(parse(text)))].sort();

test('every language has every catalog, and every catalog is loaded', () => {
  for (const locale of locales) {
    expect(readdirSync(`${root}/${locale}`).sort()).toEqual([...files].sort());
    // The demo's words are loaded apart, since only a local chain's build has them.
    const loader = ['catalogs', `catalog-${locale}`].map((name) =>
      readFileSync(`lib/i18n/${name}.ts`, 'utf8'),
    );
    for (const file of files) expect(loader.join('')).toContain(`'./messages/${locale}/${file}'`);
  }
});

describe.each(files)('%s', (file) => {
  const english = read('en', file);

  test.each(locales)('%s: no words are missing, left over, empty or malformed', (locale) => {
    const words = read(locale, file);
    expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort());
    for (const [key, text] of Object.entries(words)) {
      expect(text.trim(), key).not.toBe('');
      expect(() => parse(text), `${key}: ${text}`).not.toThrow();
    }
  });

  test.each(['vi', 'ko'] as const)('%s asks for the same values as English', (locale) => {
    const words = read(locale, file);
    const found = Object.fromEntries(Object.entries(words).map(([key, text]) => [key, demanded(text)]));
    const wanted = Object.fromEntries(Object.entries(english).map(([key, text]) => [key, demanded(text)]));
    expect(found).toEqual(wanted);
  });

  test.each(['vi', 'ko'] as const)('%s leaves nothing in English by mistake', (locale) => {
    const left = Object.entries(read(locale, file))
      .filter(([key, text]) => text === english[key] && !sameInEveryLanguage(text))
      .map(([key, text]) => `${key}: ${text}`);
    expect(left).toEqual([]);
  });
});
