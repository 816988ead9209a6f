import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { PhaseMeter } from '@/lib/domain/council';
import { loadCatalogs } from '@/lib/i18n/catalogs';
import type { Locale } from '@/lib/i18n/locales';
import { PhaseChart } from './phase-chart';
import { PowerChart } from './power-chart';

const KEI = 10n ** 18n;
const now = Date.UTC(2026, 10, 21) / 1000;

async function captionOf(chart: ReactNode, locale: Locale = 'en'): Promise<string> {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={await loadCatalogs(locale)} timeZone="UTC">
      {chart}
    </NextIntlClientProvider>,
  );
  return /<figcaption>.*?<p[^>]*>(.*?)<\/p>/.exec(html)?.[1] ?? '';
}

const power = [
  { dao: 1n, builder: 1n, enterprise: 1n, delegates: 0n, undelegated: 0n },
  { dao: 30n, builder: 24n, enterprise: 16n, delegates: 25n, undelegated: 5n },
].map((parts, i) => ({
  timestamp: now - 1000 + i * 1000,
  total: Object.values(parts).reduce((sum, part) => sum + part, 0n) * 1_000n * KEI,
  dao: parts.dao * 1_000n * KEI,
  builder: parts.builder * 1_000n * KEI,
  enterprise: parts.enterprise * 1_000n * KEI,
  delegates: parts.delegates * 1_000n * KEI,
  undelegated: parts.undelegated * 1_000n * KEI,
}));

test('the caption of power says what its newest moment shows', async () => {
  const chart = <PowerChart samples={power} />;
  expect(await captionOf(chart)).toBe(
    'Of 100K votes, the council’s seats hold 70%: DAOs 30%, builders 24%, enterprises 16%. Delegates without a seat hold 25%. 5% are delegated to nobody.',
  );
  for (const locale of ['vi', 'ko'] as const) {
    const words = await captionOf(chart, locale);
    for (const share of ['70', '30', '24', '16', '25', '5']) expect(words).toContain(`${share}%`);
  }
});

const meter: PhaseMeter = {
  phase: 'guided',
  decentralized: 54n,
  total: 100n,
  aboveSince: now - 10 * 86_400,
  neededBps: 5_000,
  holdPeriod: 30 * 86_400,
};
const begins = 'Phase “Guided”: builders and DAOs hold 54% of the power behind the council’s active seats.';

test.each([
  [
    {},
    `${begins} The next phase takes 50%. That has held since Nov 11, 2026; if it lasts, anyone may begin the next phase from Dec 11, 2026 on.`,
  ],
  [
    { aboveSince: now - 31 * 86_400 },
    `${begins} The next phase takes 50%, held for 30 days. That is done: anyone may begin the next phase now.`,
  ],
  [
    { aboveSince: 0, neededBps: 6_667 },
    `${begins} The next phase takes 66.67%, held for 30 days without a break.`,
  ],
  [
    { phase: 'full', neededBps: null },
    'Phase “Full”: builders and DAOs hold 54% of the power behind the council’s active seats. This is the last phase. There is no way back.',
  ],
] as const)('the caption of the meter %#', async (change, words) => {
  const samples = [{ timestamp: now, shareBps: 5_400, neededBps: 5_000 }];
  const chart = <PhaseChart meter={{ ...meter, ...change }} members={[]} samples={samples} now={now} />;
  expect(await captionOf(chart)).toBe(words);
});
