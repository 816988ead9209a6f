import { expect } from 'vitest';
import { rpc } from '@/contracts/script/seed/rpc';
import { buildApp } from '@/scripts/runner/build-app.mjs';
import { word } from '../e2e/words';
import type { IndexProcess } from '../helpers/index-process';
import { startApp } from '../helpers/stack';

const locales = ['en', 'vi', 'ko'] as const;
const PATIENCE_MS = 120_000;
const MOST_TRIES = 20;

type App = Awaited<ReturnType<typeof startApp>>;
type Index = { running: () => IndexProcess; start: () => Promise<IndexProcess> };

/**
 * Fails unless pages show the same from the index as from the chain alone, say that it is gone when it is killed and go
 * on, and read it again once it is back.
 */
export async function expectPages(rpcUrl: string, index: Index): Promise<void> {
  // Vitest has set NODE_ENV for this process; the journeys' build is this very one.
  await buildApp({ CHAIN_ID: '31337', NODE_ENV: 'production' });
  const plain = await startApp({ rpcUrl });
  const app = await startApp({ rpcUrl, indexUrl: index.running().url });
  try {
    await until(app, 'index');
    const paths = await pathsOf(app, index.running());
    await expectSamePages(app, plain, paths, rpcUrl);
    expect(await noticeOn(app, 'en')).toBe(false);

    await index.running().kill('SIGKILL');
    await until(app, 'chain');
    for (const locale of locales) expect([locale, await noticeOn(app, locale)]).toEqual([locale, true]);
    expect(await noticeOn(plain, 'en')).toBe(false);
    await expectSamePages(app, plain, paths, rpcUrl);
    expect((await statusOf(app)).history).toBe('chain');

    await index.start();
    await until(app, 'index');
    expect(await noticeOn(app, 'en')).toBe(false);
    await expectSamePages(app, plain, paths.slice(0, 2), rpcUrl);
  } finally {
    await app.stop();
    await plain.stop();
  }
}

type Status = { history: string; block: string };

async function statusOf({ origin }: App): Promise<Status> {
  return (await fetch(`${origin}/api/status`)).json() as Promise<Status>;
}

async function until(app: App, history: string): Promise<void> {
  let height = 0;
  for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; ) {
    const status = await statusOf(app);
    // Whoever tells the history: the page never goes back.
    expect(Number(status.block)).toBeGreaterThanOrEqual(height);
    height = Number(status.block);
    if (status.history === history) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`pages did not come to read the ${history}`);
}

async function pathsOf(app: App, index: IndexProcess): Promise<string[]> {
  const [{ id }, { address }] = await Promise.all([first('proposals'), first('delegates')]);
  expect(await fetch(`${app.origin}/api/v1/proposals/${id}`).then(({ status }) => status)).toBe(200);
  return [
    '',
    `/proposals/${id}`,
    `/delegates/${address}`,
    '/delegates',
    '/proposals',
    '/treasury',
    '/staking',
  ];

  async function first(list: string): Promise<{ id?: string; address?: string }> {
    const { items } = (await index.ask(`/api/v1/${list}`)) as { items: { id?: string; address?: string }[] };
    return items[0] ?? {};
  }
}

async function expectSamePages(app: App, plain: App, paths: string[], rpcUrl: string): Promise<void> {
  for (const path of paths) {
    for (let i = 0; ; i += 1) {
      const before = await rpc(rpcUrl, 'eth_blockNumber');
      const [one, other] = await Promise.all([figuresOf(app, path), figuresOf(plain, path)]);
      if (String(one) !== String(other) && i < MOST_TRIES && (await areApart(before))) continue;
      expect(one.length).toBeGreaterThan(10);
      expect([path, one]).toEqual([path, other]);
      break;
    }
  }

  /** A block came between the two, or the index is not there yet: then both are read again. */
  async function areApart(before: unknown): Promise<boolean> {
    const [one, other] = await Promise.all([statusOf(app), statusOf(plain)]);
    const head = await rpc(rpcUrl, 'eth_blockNumber');
    return before !== head || one.block !== other.block || BigInt(other.block) !== BigInt(String(head));
  }
}

/** Every text with a figure on a page, sorted: parts arrive in any order. What tells a page's age is left out. */
async function figuresOf({ origin }: App, path: string): Promise<string[]> {
  const html = await (await fetch(`${origin}/en${path}`)).text();
  return html
    .replaceAll(origin, '')
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<p class="as-of[\s\S]*?<\/p>/g, '')
    .replace(/<time\b[\s\S]*?<\/time>/g, '')
    .split(/<[^>]*>/)
    .filter((text) => /\d/.test(text) && !text.includes('/api/v1'))
    .sort();
}

async function noticeOn({ origin }: App, locale: (typeof locales)[number]): Promise<boolean> {
  const html = await (await fetch(`${origin}/${locale}/treasury`)).text();
  return html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '').includes(word(locale, 'index.title.silent'));
}
