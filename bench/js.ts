import { spawn, spawnSync } from 'node:child_process';
import type { Browser } from 'playwright-core';
import { print } from '@/scripts/print';
import { buildApp } from '@/scripts/runner/build-app.mjs';
import { launchChromium } from '@/test/helpers/chromium';
import { startStack, waitForHttp } from '@/test/helpers/stack';

/** `npm run bench:js`: JavaScript really transferred by read pages, beside a bare Next + React + Tailwind page. */
const NEXT = 'node_modules/next/dist/bin/next';
const PAGES = [
  '/en',
  '/en/staking',
  '/en/delegates',
  '/en/proposals',
  '/en/proposals/new',
  '/en/treasury',
  '/en/learn/staking',
];
const FLOOR_PORT = 3791;

async function main(): Promise<void> {
  const built = spawnSync(process.execPath, [NEXT, 'build', 'bench/floor'], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`${built.stdout}${built.stderr}`);
  print(await buildApp({ CHAIN_ID: '31337' }));
  const floor = spawn(process.execPath, [NEXT, 'start', 'bench/floor', '-p', String(FLOOR_PORT)]);
  const stack = await startStack({ port: 3792, rpcPort: 8792 });
  const browser = await launchChromium();
  try {
    await waitForHttp(`http://localhost:${FLOOR_PORT}`);
    const base = await scriptBytes(browser, `http://localhost:${FLOOR_PORT}/`);
    print(`floor (Next + React + Tailwind): ${kilobytes(base)} KB of JavaScript`);
    for (const page of PAGES) {
      const bytes = await scriptBytes(browser, `${stack.origin}${page}`);
      print(`${page}: ${kilobytes(bytes)} KB, ÷ floor ${(bytes / base).toFixed(2)}`);
    }
  } finally {
    await browser.close();
    floor.kill();
    await stack.stop();
  }
}

/** Bytes on the wire of every script a fresh visit loads, three quiet seconds included. */
async function scriptBytes(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const scripts = new Set<string>();
  let bytes = 0;
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(3_000);
  await context.close();
  return bytes;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}

await main();
