import { NextIntlClientProvider } from 'next-intl';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { loadCatalogs } from '@/lib/i18n/catalogs';
import type { Locale } from '@/lib/i18n/locales';
import { Amount, type AmountProps } from './amount';

const ONE = 10n ** 18n;

async function markup(locale: Locale, props: AmountProps): Promise<string> {
  const { common } = await loadCatalogs(locale);
  const amount = createElement(Amount, props);
  const words = { locale, timeZone: 'UTC', messages: { common } };
  return renderToStaticMarkup(
    // biome-ignore lint/correctness/noChildrenProp: the types ask for children among the props
    createElement(NextIntlClientProvider, { ...words, children: amount }),
  ).replace(/[\u00a0\u202f]/g, ' ');
}

test.each([
  ['en', '1.5M', '1.5 million votes'],
  ['vi', '1,5 triệu', '1,5 triệu phiếu'],
  ['ko', '150만', '150만표'],
] as const)('in %s, %s votes are read aloud as %s', async (locale, shown, spoken) => {
  const html = await markup(locale, { value: 1_500_000n * ONE, style: 'compact', votes: true });
  expect(html).toContain(`>${shown}</span>`);
  expect(html).toContain(`<span class="sr-only">${spoken}</span>`);
  expect(html).toContain('value="1500000"');
});

test('one vote is one vote', async () => {
  expect(await markup('en', { value: ONE, style: 'compact', votes: true })).toContain('1 vote<');
});

test('an amount of a token is read with its symbol, and says no more than it shows when it is short', async () => {
  expect(await markup('en', { value: 2_340_000n * ONE, style: 'compact', symbol: 'KEI' })).toContain(
    '<span class="sr-only">2.34 million KEI</span>',
  );
  expect(await markup('en', { value: ONE, symbol: 'KEI' })).not.toContain('sr-only');
});
