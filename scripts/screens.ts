import { mkdirSync } from 'node:fs';
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
          for (const [name, path] of Object.entries(pages)) {
            const file = `${name}-${locale}-${width}-${dark ? 'dark' : 'light'}.png`;
            if (!file.includes(filter)) continue;
            await journey.open(path);
            await journey.page.getByRole('heading', { level: 1 }).first().waitFor();
            await journey.page.screenshot({ path: `${FOLDER}/${file}`, fullPage: true });
          }
          await journey.close();
        }
      }
    }
  } finally {
    await stack.stop();
  }
}

await main();
