'use client';

import format, { type CompiledMessage, type FormatValues } from 'icu-minify/format';
import { cloneElement, createContext, isValidElement, type ReactNode, useContext, useMemo } from 'react';

/**
 * What the browser needs of next-intl: words by key, and the language. It stands in for `use-intl` in client code
 * (`resolveAlias` in next.config.js), whose formatters, fallbacks and caches would cost every page 3 KB unused: our own
 * formatters are in lib/format, and catalogs.test.ts proves that no word is missing.
 */
type Words = string | CompiledMessage | Messages;
type Messages = { [key: string]: Words };
type Intl = { locale: string; messages: Messages };
type Values = FormatValues<ReactNode>;

const Context = createContext<Intl | undefined>(undefined);
const pluralRules = new Map<string, globalThis.Intl.PluralRules>();
const numberFormats = new Map<string, globalThis.Intl.NumberFormat>();

const formatters = {
  getPluralRules: (locale?: string | string[], options?: globalThis.Intl.PluralRulesOptions) =>
    kept(pluralRules, `${locale} ${options?.type}`, () => new globalThis.Intl.PluralRules(locale, options)),
  getNumberFormat: (locale?: string | string[]) =>
    kept(numberFormats, `${locale}`, () => new globalThis.Intl.NumberFormat(locale)),
  // No message of ours holds a date: times are the chain's and are written by lib/format.
  getDateTimeFormat: absent,
};

export function IntlProvider({ locale, messages, children }: Partial<Intl> & { children?: ReactNode }) {
  const outer = useContext(Context);
  const value = useMemo(
    () => ({
      locale: locale ?? outer?.locale ?? '',
      // Unlike next-intl's, words add to those around them, so that a page sends each once.
      messages: { ...outer?.messages, ...messages },
    }),
    [locale, messages, outer],
  );
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

export function useLocale(): string {
  return useIntl().locale;
}

export function useTranslations(namespace = '') {
  const { locale, messages } = useIntl();
  return useMemo(() => {
    const inside = find(messages, namespace);
    const rich = (key: string, values?: Values) => {
      const message = find(inside, key);
      // A missing word is a mistake of ours: its key is better than a blank page.
      if (message === undefined) return `${namespace}.${key}`;
      return format<ReactNode>(message as CompiledMessage, locale, values && withKeys(values), {
        formatters,
      });
    };
    return Object.assign(rich, { rich, has: (key: string) => find(inside, key) !== undefined });
  }, [locale, messages, namespace]);
}

export const useFormatter = absent;
export const useMessages = absent;
export const useNow = absent;
export const useTimeZone = absent;
export const _useExtracted = absent;

function useIntl(): Intl {
  const intl = useContext(Context);
  if (intl === undefined) throw new Error('no words here: the layout gives them');
  return intl;
}

function find(words: Words | undefined, path: string): Words | undefined {
  if (path === '') return words;
  let found = words;
  for (const key of path.split('.')) {
    if (typeof found !== 'object' || Array.isArray(found)) return undefined;
    found = found[key];
  }
  return found;
}

/** Elements made for a tag stand in a list, so each needs a key. */
function withKeys(values: Values): Values {
  let count = 0;
  const keyed = Object.entries(values).map(([name, value]) => {
    if (typeof value !== 'function') return [name, value] as const;
    const make = (chunks: ReactNode[]) => {
      const made = value(chunks);
      count += 1;
      return isValidElement(made) ? cloneElement(made, { key: `${name}${count}` }) : made;
    };
    return [name, make] as const;
  });
  return Object.fromEntries(keyed);
}

function kept<T>(map: Map<string, T>, key: string, make: () => T): T {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}

function absent(): never {
  throw new Error('not part of the browser’s next-intl: see lib/i18n/browser-intl.tsx');
}
