import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Journey } from './journey';
import { stack } from './stack';

let journey: Journey;

const figureOf = (page: Page, title: string): Locator =>
  page.locator('figure').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

const plotOf = (figure: Locator): Locator => figure.getByRole('application');

/** The table as rows of what its cells stand for: figures exact, the rest as it reads. */
function tableOf(figure: Locator): Promise<string[][]> {
  return figure
    .locator('table')
    .evaluate((table: HTMLTableElement) =>
      [...table.rows].map((row) =>
        [...row.cells].map((cell) => cell.querySelector('data')?.value ?? cell.textContent.trim()),
      ),
    );
}

/** The rows of a CSV file, read by the rules of RFC 4180. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

/** What a button gives to keep: the file's name and its bytes. */
async function downloadBy(button: Locator): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([button.page().waitForEvent('download'), button.click()]);
  const folder = await mkdtemp(join(tmpdir(), 'kgov-chart-'));
  try {
    const file = join(folder, 'file');
    await download.saveAs(file);
    return { name: download.suggestedFilename(), bytes: await readFile(file) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('a chart', () => {
  beforeEach(async () => {
    journey = await Journey.begin(stack());
    await journey.open('');
  });
  afterEach(() => journey.end(expect.getState().currentTestName));

  it('is read point by point with the keyboard, and says what it reads', async () => {
    const { page } = journey;
    const figure = figureOf(page, journey.say('charts.power.title'));
    const [headers = [], ...rows] = await figure
      .locator('table')
      .evaluate((table: HTMLTableElement) =>
        [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent.trim())),
      );
    const spoken = (row: string[] = []) =>
      `${row[0]}: ${row
        .slice(1)
        .map((text, i) => `${headers[i + 1]} ${text}`)
        .join(', ')}`;
    const plot = plotOf(figure);
    await plot.focus();
    await figure.locator('.recharts-surface').waitFor();
    const status = figure.getByRole('status');
    expect(await status.textContent()).toBe('');
    for (const [key, row] of [
      ['ArrowRight', 0],
      ['ArrowRight', 1],
      ['End', rows.length - 1],
      ['ArrowRight', rows.length - 1],
      ['ArrowLeft', rows.length - 2],
      ['Home', 0],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(() => status.textContent()).toBe(spoken(rows[row]));
    }
    expect(await plot.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
    await journey.expectAccessibleInBothThemes();
    await page.keyboard.press('Escape');
    await expect.poll(() => status.textContent()).toBe('');
    journey.expectClean();
  });

  it('loads what reading takes only when somebody reads, and nothing moves when it comes', async () => {
    const { page } = journey;
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.evaluate(() => {
      const seen = window as unknown as { shift: number };
      seen.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, sources } = entry as unknown as { value: number; sources: { node: Node | null }[] };
          // Elsewhere on the page a new block may change a word.
          if (sources.some(({ node }) => node?.parentElement?.closest('figure'))) seen.shift += value;
        }
      }).observe({ type: 'layout-shift' });
    });
    const figure = figureOf(page, journey.say('charts.power.title'));
    await figure.scrollIntoViewIfNeeded();
    await page.waitForTimeout(1_000);
    expect(scripts).toEqual([]);
    const before = await figure.boundingBox();
    await plotOf(figure).hover();
    await figure.locator('path.recharts-area-area').first().waitFor();
    await page.waitForTimeout(500);
    expect(scripts.length).toBeGreaterThan(0);
    expect(await figure.boundingBox()).toEqual(before);
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
    journey.expectClean();
  });

  it('is taken along as CSV: the table, figures exact', async () => {
    const { page } = journey;
    for (const path of ['', '/staking', '/treasury']) {
      await journey.open(path);
      const figure = page
        .locator('figure')
        .filter({ has: page.getByRole('application') })
        .first();
      const { name, bytes } = await downloadBy(figure.getByText(journey.say('charts.csv'), { exact: true }));
      expect(name).toMatch(/^[a-z0-9-]+\.csv$/);
      const text = bytes.toString('utf8');
      expect(text.startsWith('\uFEFF')).toBe(true);
      expect(text.endsWith('\r\n')).toBe(true);
      const rows = parseCsv(text.slice(1));
      expect(rows.length).toBeGreaterThan(2);
      expect(rows).toEqual(await tableOf(figure));
    }
    journey.expectClean();
  });

  it('is taken along as PNG: in the theme’s colours, twice as fine as on the screen', async () => {
    const { page } = journey;
    const figure = figureOf(page, journey.say('charts.phase.title'));
    const shown = await plotOf(figure).boundingBox();
    const { bytes } = await downloadBy(figure.getByText(journey.say('charts.png'), { exact: true }));
    expect([...bytes.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
    // 64 for the scale and 24 on either side.
    expect(bytes.readUInt32BE(16)).toBe(2 * (Math.round(shown?.width ?? 0) + 64 + 48));
    expect(bytes.readUInt32BE(20)).toBeGreaterThan(2 * (shown?.height ?? Infinity));
    const seen = await page.evaluate(async (data) => {
      const blob = await (await fetch(`data:image/png;base64,${data}`)).blob();
      const bitmap = await createImageBitmap(blob);
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('no canvas');
      context.drawImage(bitmap, 0, 0);
      const { data: pixels } = context.getImageData(0, 0, bitmap.width, bitmap.height);
      const colours = new Set<string>();
      for (let i = 0; i < pixels.length; i += 4) colours.add(pixels.slice(i, i + 3).join(','));
      const rgb = (token: string) => {
        context.fillStyle = getComputedStyle(document.documentElement).getPropertyValue(token);
        const hex = context.fillStyle;
        return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(',');
      };
      return {
        paper: pixels.slice(0, 3).join(',') === rgb('--surface'),
        line: colours.has(rgb('--accent')),
        words: colours.has(rgb('--ink')),
      };
    }, bytes.toString('base64'));
    expect(seen).toEqual({ paper: true, line: true, words: true });
    journey.expectClean();
  });

  it('stays a picture with its words and its table when the rest does not come', async () => {
    const { page } = journey;
    await page.route('**/_next/static/**/*.js', (route) => route.abort());
    const figure = figureOf(page, journey.say('charts.power.title'));
    const picture = plotOf(figure).locator('svg path[d]').last();
    const drawn = await picture.getAttribute('d');
    await plotOf(figure).focus();
    await page.keyboard.press('ArrowRight');
    await figure.getByText(journey.say('charts.csv'), { exact: true }).click();
    await figure.getByRole('alert').getByText(journey.say('charts.failed')).waitFor();
    expect(await picture.getAttribute('d')).toBe(drawn);
    await figure.getByText(journey.say('charts.table')).click();
    await figure.getByRole('table').waitFor();
    // When it can be had again, it comes.
    await page.unroute('**/_next/static/**/*.js');
    journey.expectClean([/Failed to load resource/, /ERR_FAILED/]);
  });
});

it('charts are whole before any script file has come', async () => {
  journey = await Journey.begin(stack());
  const { page } = journey;
  try {
    await page.route('**/*.js', (route) => route.abort());
    let charts = 0;
    for (const path of ['', '/staking', '/treasury']) {
      await page.goto(`/en${path}`);
      const figures = page.locator('figure').filter({ has: page.getByRole('application') });
      await figures.last().waitFor();
      for (const figure of await figures.all()) {
        charts += 1;
        expect((await figure.locator('figcaption p').textContent())?.length).toBeGreaterThan(40);
        expect(await plotOf(figure).locator('svg path[d^="M"]').count()).toBeGreaterThan(0);
        await figure.locator('summary').click();
        const table = figure.getByRole('table');
        expect(await table.isVisible()).toBe(true);
        expect(await table.getByRole('rowheader').count()).toBeGreaterThan(0);
      }
    }
    expect(charts).toBeGreaterThan(4);
  } finally {
    await journey.end('charts without scripts');
  }
});
