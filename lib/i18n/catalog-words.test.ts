import { readdirSync, readFileSync } from 'node:fs';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { type Locale, locales } from './locales';

const root = 'lib/i18n/messages';

/** Every message of a locale as `file:key → text`. */
function read(locale: Locale): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (value: unknown, path: string) => {
    if (typeof value === 'string') found.set(path, value);
    else for (const [key, inner] of Object.entries(value as object)) walk(inner, `${path}.${key}`);
  };
  for (const file of readdirSync(`${root}/${locale}`))
    walk(JSON.parse(readFileSync(`${root}/${locale}/${file}`, 'utf8')), file.replace('.json', ''));
  return found;
}

const catalogs = { en: read('en'), vi: read('vi'), ko: read('ko') };

function inside(elements: MessageFormatElement[]): MessageFormatElement[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.plural || element.type === TYPE.select)
      return [element, ...Object.values(element.options).flatMap(({ value }) => inside(value))];
    return element.type === TYPE.tag ? [element, ...inside(element.children)] : [element];
  });
}

/** A message without its values, signs and tags: what people read of it. */
function spoken(text: string): string {
  return inside(parse(text))
    .map((element) => (element.type === TYPE.literal ? element.value : ' '))
    .join(' ');
}

describe('plurals', () => {
  test.each(locales)('%s has exactly the forms its grammar has', (locale) => {
    const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.sort();
    const wrong = [...catalogs[locale]].filter(([, text]) =>
      inside(parse(text)).some((element) => {
        if (element.type !== TYPE.plural) return false;
        const forms = Object.keys(element.options).filter((form) => !form.startsWith('='));
        return forms.sort().join() !== categories.join();
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('words left in English', () => {
  // Common words of an English interface that are no names and no terms of the chain in any of the languages.
  const english =
    /\b(the|and|your|you|are|with|from|this|that|for|not|have|has|been|will|can|vote|votes|voting|proposal|proposals|delegate|delegates|delegation|council|treasury|quorum|withdraw|amount|address|account|wallet|connect|submit|close|open|search|loading|error|failed|success|please|back|next|previous|page|member|members|result|title|settings|change|remove|add|edit|save|pending|active|executed|queued|canceled|defeated|succeeded|expired|against|abstain)\b/i;

  test.each(['vi', 'ko'] as const)('%s has none', (locale) => {
    const left = [...catalogs[locale]]
      .map(([key, text]) => [key, spoken(text).replace(/https?:\S+|\b\w+\.\w+\b/g, ' ')] as const)
      .filter(([, text]) => english.test(text));
    expect(left).toEqual([]);
  });
});

describe('the glossary', () => {
  /** What English says, and the one word each language has for it. */
  const glossary = [
    { en: /\bvoting power\b/i, vi: /quyền biểu quyết|quyền này|phiếu/i, ko: /투표권/ },
    { en: /\bcouncil\b/i, vi: /Hội đồng/, ko: /이사회/ },
    { en: /\bquorum\b/i, vi: /túc số/i, ko: /정족수/ },
    { en: /\btimelock\b/i, vi: /timelock/i, ko: /타임락/ },
    { en: /\btreasury\b/i, vi: /ngân quỹ/i, ko: /트레저리/ },
  ];

  test.each(glossary)('$en', ({ en, vi, ko }) => {
    const strays = [...catalogs.en]
      .filter(([, text]) => en.test(spoken(text)))
      .flatMap(([key]) => [
        ...(vi.test(catalogs.vi.get(key) ?? '') ? [] : [`vi ${key}: ${catalogs.vi.get(key)}`]),
        ...(ko.test(catalogs.ko.get(key) ?? '') ? [] : [`ko ${key}: ${catalogs.ko.get(key)}`]),
      ]);
    expect(strays).toEqual([]);
  });

  test('For, Against and Abstain are the same words wherever votes are named', () => {
    // At the beginning of a sentence "For" is a preposition more often than not.
    const names = { For: /(?<!(?:^|[.?!:])\s*)\bFor\b/, Against: /\bAgainst\b/, Abstain: /\bAbstain\b/ };
    const strays = Object.entries(names).flatMap(([name, english]) =>
      (['vi', 'ko'] as const).flatMap((locale) => {
        const word = catalogs[locale].get(`common.voteType.${name}`)?.toLowerCase() ?? '';
        // Vietnamese shortens "bỏ phiếu trắng" where the verb stands before it already.
        const short = word.replace('bỏ phiếu ', '');
        return [...catalogs.en]
          .filter(([, text]) => english.test(spoken(text)))
          .filter(([key]) => !catalogs[locale].get(key)?.toLowerCase().includes(short))
          .map(([key]) => `${locale} ${key}: ${catalogs[locale].get(key)}`);
      }),
    );
    expect(strays).toEqual([]);
  });

  test.each(locales)('%s names the states of a proposal in one way', (locale) => {
    const states = [...catalogs[locale]].filter(([key]) => key.startsWith('common.state.'));
    expect(states).toHaveLength(8);
    for (const [key, text] of catalogs[locale]) {
      for (const element of inside(parse(text))) {
        if (element.type !== TYPE.select || element.options['Defeated'] === undefined) continue;
        const words = Object.fromEntries(
          Object.entries(element.options).map(([name, { location: _, value }]) => [name, value]),
        );
        for (const [state, name] of states) {
          const said = words[state.replace('common.state.', '')]?.map((part) =>
            part.type === TYPE.literal ? part.value : '',
          );
          expect(said?.join(''), key).toBe(name);
        }
      }
    }
  });

  test('words that once stood for the same thing are gone', () => {
    // 스테이크 is a steak; the others are 이사회, 트레저리, 매개변수 and 제안 here.
    const former = { vi: /ủy nhiệm|kho bạc|kiến nghị/i, ko: /스테이크|카운슬|금고|파라미터|의안|안건/ };
    for (const locale of ['vi', 'ko'] as const) {
      expect([...catalogs[locale]].filter(([, text]) => former[locale].test(text))).toEqual([]);
    }
  });
});
