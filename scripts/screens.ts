import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { ChainControl } from '@/test/e2e/chain-control';
import { Journey } from '@/test/e2e/journey';
import { pagePaths } from '@/test/e2e/page-paths';
import { startStack } from '@/test/helpers/stack';
import { buildContracts } from './build-contracts';
import { print } from './print';
import { buildApp } from './runner/build-app.mjs';

const FOLDER = 'screens';
const LOCALES = ['en', 'vi', 'ko'] as const;
const WIDTHS = [360, 768, 1280];
const MOST_LOOKS = 4;

/** `npm run screens [filter]`: every page × width × theme × language as a picture in `screens/` (not committed). */
async function main(): Promise<void> {
  const filter = process.argv[2] ?? '';
  buildContracts();
  print(await buildApp({ CHAIN_ID: '31337' }));
  const stack = await startStack();
  mkdirSync(FOLDER, { recursive: true });
  try {
    const pages = await pagePaths(new ChainControl(stack.rpcUrl));
    for (const locale of LOCALES) {
      for (const width of WIDTHS) {
        for (const dark of [false, true]) {
          const journey = await Journey.begin({ ...stack, locale, width, dark });
          const viewport = journey.page.viewportSize() ?? { width, height: 900 };
          for (const [name, path] of Object.entries(pages)) {
            const file = `${name}-${locale}-${width}-${dark ? 'dark' : 'light'}.png`;
            if (!file.includes(filter)) continue;
            await journey.open(path);
            await journey.page.getByRole('heading', { level: 1 }).first().waitFor();
            await showWhole(journey.page, width);
            // Korean faces come after the page.
            await journey.page.waitForLoadState('networkidle');
            await journey.page.evaluate(() => document.fonts.ready.then(() => undefined));
            await journey.page.screenshot({ path: `${FOLDER}/${file}` });
            await journey.page.setViewportSize(viewport);
          }
          await journey.close();
        }
      }
    }
  } finally {
    await stack.stop();
  }
}

/** A window as high as the page: what is laid out only when it comes near is there, and no bar hangs in the middle. */
async function showWhole(page: Page, width: number): Promise<void> {
  // What was not laid out has turned out higher or lower than it was taken for.
  for (let look = 0; look < MOST_LOOKS; look++) {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    if (height === page.viewportSize()?.height) return;
    await page.setViewportSize({ width, height });
  }
}

await main();
