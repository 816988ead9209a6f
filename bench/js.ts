import type { Browser } from 'playwright-core';
import { generatePrivateKey } from 'viem/accounts';
import { print } from '@/scripts/print';
import { buildApp } from '@/scripts/runner/build-app.mjs';
import { ChainControl } from '@/test/e2e/chain-control';
import { Journey } from '@/test/e2e/journey';
import { pagePaths } from '@/test/e2e/page-paths';
import { launchChromium } from '@/test/helpers/chromium';
import { type Stack, startStack } from '@/test/helpers/stack';
import { type Traffic, watchTraffic } from './web/script-bytes';
import { serveBeside } from './web/serve';

/**
 * `npm run bench:js`: JavaScript really transferred, beside a bare Next + React + Tailwind page built in the same run: by
 * every page (goal 1.10), with an injected wallet connected (1.5) and with the list of wallets open (2.8); and requests to other
 * hosts before Connect is pressed (0). Ends with 1 when a goal is missed.
 */
const QUIET_MS = 3_000;
const GOALS = { page: 1.1, connected: 1.5, choosing: 2.8 };

async function main(): Promise<number> {
  print(await buildApp({ CHAIN_ID: '31337' }));
  const stack = await startStack();
  const floor = await serveBeside('floor', stack.rpcUrl);
  const browser = await launchChromium();
  try {
    const base = (await visit(browser, floor.url)).scripts();
    print(`the floor (Next + React + Tailwind): ${base} B of JavaScript`);
    let missed = 0;
    const report = (name: string, bytes: number, goal: number) => {
      const ratio = bytes / base;
      if (ratio > goal) missed += 1;
      print(
        `${name}: ${bytes} B, ÷ floor ${ratio.toFixed(3)} (goal ≤ ${goal})${ratio > goal ? ' MISSED' : ''}`,
      );
    };
    const pages = await pagePaths(new ChainControl(stack.rpcUrl), ['Active', 'Executed']);
    const foreign: string[] = [];
    for (const path of Object.values(pages)) {
      const traffic = await visit(browser, `${stack.origin}/en${path}`);
      report(`/en${path}`, traffic.scripts(), GOALS.page);
      foreign.push(...traffic.foreign());
    }
    const { choosing, connected } = await withWallet(stack);
    report('list of wallets open', choosing, GOALS.choosing);
    report('back with a wallet connected', connected, GOALS.connected);
    print(`requests to other hosts before Connect: ${foreign.length} ${foreign.slice(0, 3).join(' ')}`);
    print(`js: ${missed} goals missed`);
    return missed + foreign.length === 0 ? 0 : 1;
  } finally {
    await browser.close();
    floor.stop();
    await stack.stop();
  }
}

/** A fresh visit, three quiet seconds included. */
async function visit(browser: Browser, url: string): Promise<Traffic> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const traffic = await watchTraffic(page, new URL(url).origin);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(QUIET_MS);
  await context.close();
  return traffic;
}

/** Of one visit to the list of proposals that presses Connect; and of the next, with an empty cache. */
async function withWallet({ origin, rpcUrl }: Stack): Promise<{ choosing: number; connected: number }> {
  const journey = await Journey.begin({ origin, rpcUrl, key: generatePrivateKey() });
  const { page } = journey;
  const first = await watchTraffic(page, origin);
  await journey.open('/proposals');
  await journey.openWallets();
  await page.waitForTimeout(QUIET_MS);
  const choosing = first.scripts();
  await journey.chooseWallet();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  const second = await watchTraffic(page, origin);
  await journey.open('/proposals');
  await page.getByRole('button', { name: journey.accountName }).first().waitFor();
  await page.waitForTimeout(QUIET_MS);
  const connected = second.scripts();
  await journey.close();
  return { choosing, connected };
}

process.exitCode = await main();
