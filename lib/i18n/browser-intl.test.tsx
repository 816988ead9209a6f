import compile from 'icu-minify/compile';
import { createTranslator } from 'next-intl';
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { IntlProvider, useLocale, useTranslations } from './browser-intl';

const words = {
  plain: 'Vote',
  greeting: 'Hello {name}',
  quoted: 'It’s {name}’s',
  count: '{count, plural, =0 {none} one {# vote} other {# votes}}',
  big: 'at most {limit, number} bytes',
  choice: 'You vote {support, select, For {for} other {against}}.',
  nested: { deep: 'Deep {name}' },
  rich: 'Takes <amount></amount> of <b>your {name}</b>',
};

const messages = {
  page: {
    ...Object.fromEntries(
      Object.entries(words).flatMap(([key, text]) =>
        typeof text === 'string' ? [[key, compile(text)]] : [],
      ),
    ),
    nested: { deep: compile(words.nested.deep) },
  },
};

type Draw = (t: ReturnType<typeof useTranslations>) => ReactNode;

function Probe({ draw }: { draw: Draw }) {
  return draw(useTranslations('page'));
}

function Language() {
  return useLocale();
}

function shown(draw: Draw): string {
  const probe = createElement(Probe, { draw });
  return renderToStaticMarkup(createElement(IntlProvider, { locale: 'en', messages }, probe));
}

describe('words in the browser', () => {
  const t = createTranslator({ locale: 'en', messages: { page: words }, namespace: 'page' });

  test.each([
    ['plain', {}],
    ['greeting', { name: 'Linh' }],
    ['quoted', { name: 'Linh' }],
    ['count', { count: 0 }],
    ['count', { count: 1 }],
    ['count', { count: 12_345 }],
    ['big', { limit: 20_000 }],
    ['choice', { support: 'For' }],
    ['choice', { support: 'Abstain' }],
    ['nested.deep', { name: 'x' }],
  ] as const)('%s with %o reads as next-intl writes it', (key, values) => {
    expect(shown((translate) => translate(key, values))).toBe(t(key, values as never));
  });

  test('tags become elements', () => {
    const markup = shown((translate) =>
      translate.rich('rich', {
        name: 'stake',
        amount: () => createElement('data', null, '5'),
        b: (chunks) => createElement('b', null, chunks),
      }),
    );
    expect(markup).toBe('Takes <data>5</data> of <b>your stake</b>');
  });

  test('a word that is missing shows its key instead of a blank page', () => {
    expect(shown((translate) => translate('nothing'))).toBe('page.nothing');
    expect(shown((translate) => String(translate.has('nested.deep')))).toBe('true');
  });

  test('inner words keep the outer language', () => {
    const inner = createElement(IntlProvider, { messages: {} }, createElement(Language));
    expect(renderToStaticMarkup(createElement(IntlProvider, { locale: 'vi', messages }, inner))).toBe('vi');
  });

  test('inner words add to the outer ones, and stand before those of the same name', () => {
    const both = createElement(Probe, { draw: (translate) => translate('plain') });
    const add = (inner: object) =>
      renderToStaticMarkup(
        createElement(
          IntlProvider,
          { locale: 'en', messages },
          createElement(IntlProvider, { messages: { ...inner } }, both),
        ),
      );
    expect(add({ other: { plain: 'Stake' } })).toBe('Vote');
    expect(add({ page: { plain: 'Stake' } })).toBe('Stake');
  });
});
