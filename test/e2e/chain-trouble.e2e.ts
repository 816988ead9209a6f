import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Mood, type MoodyRpc, startMoodyRpc } from '@/test/helpers/moody-rpc';
import { startApp } from '@/test/helpers/stack';
import { ChainControl, demoKey } from './chain-control';
import { Journey } from './journey';
import { stack } from './stack';
import { wordPattern } from './words';

/** Longest wait for words: the server gives a silent node two chances of ten seconds each. */
const PATIENCE = 35_000;
/**
 * What a browser logs by itself about answers that say what is wrong. React names the part that the server could not
 * finish by either of two numbers: 441 when the reason has arrived by then, else 419 first.
 */
const EXPECTED = [
  /Failed to load resource/,
  /React error #441/,
  /React error #419/,
  /Failed to fetch RSC payload/,
];

let rpc: MoodyRpc;
let app: Awaited<ReturnType<typeof startApp>>;
let journey: Journey;
let restore: () => Promise<void>;

beforeAll(async () => {
  rpc = await startMoodyRpc(stack().rpcUrl);
  app = await startApp({ rpcUrl: rpc.url, quiet: true });
});

afterAll(async () => {
  await app.stop();
  await rpc.stop();
});

beforeEach(async () => {
  journey = await Journey.begin({ ...stack(), origin: app.origin, key: demoKey('newcomer') });
  restore = await journey.chain.snapshot();
});

afterEach(async () => {
  rpc.be('well');
  await journey.end(expect.getState().currentTestName);
  await restore();
});

const failed = () => journey.page.getByRole('heading', { level: 1, name: journey.say('layout.error.title') });
const unreachable = () => journey.page.getByText(journey.say('layout.live.unreachableBody'));

describe.each<Mood>(['down', 'html', 'broken', 'hanging'])('a node that is %s', (mood) => {
  it('leaves words in a whole frame, and a retry brings the page back', async () => {
    const { page } = journey;
    rpc.be(mood);
    // The answer ends only when the server has given up.
    await page.goto('/en/treasury', { waitUntil: 'commit' });
    await failed().waitFor({ timeout: PATIENCE });
    await journey.expectFrame();
    rpc.be('well');
    await page.getByRole('button', { name: journey.say('layout.error.retry') }).click();
    await page.getByRole('heading', { level: 1, name: journey.say('treasury.title') }).waitFor();
    journey.expectClean(EXPECTED);
  });
});

describe.each(['vi', 'ko'] as const)('in %s', (locale) => {
  it('the error page speaks the language of the page', async () => {
    await journey.close();
    journey = await Journey.begin({ ...stack(), origin: app.origin, locale });
    const newest = await new ChainControl(stack().rpcUrl).newestProposal();
    rpc.be('down');
    for (const path of ['', '/staking', `/proposals/${newest}`]) {
      await journey.open(path);
      await failed().waitFor({ timeout: PATIENCE });
      await journey.expectFrame();
    }
    journey.expectClean(EXPECTED);
  });
});

describe.each<Mood>(['down', 'hanging'])('a page that is open when the node is %s', (mood) => {
  it('says so, keeps what was typed, and goes on when the node is back', async () => {
    const { page, wallet } = journey;
    await journey.open('/staking');
    await journey.connect();
    const amount = page.getByLabel(journey.say('staking.form.amount'), { exact: true });
    await amount.fill('1234.5');
    await page.getByRole('button', { name: wordPattern('en', 'staking.form.maxName') }).waitFor();
    rpc.be(mood);
    await page
      .getByRole('button', { name: wordPattern('en', 'staking.form.submit') })
      .last()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(journey.say('errors.network')).waitFor({ timeout: PATIENCE });
    expect(wallet.requests).not.toContain('eth_sendTransaction');
    await dialog
      .getByRole('button', { name: journey.say('transactions.close'), exact: true })
      .last()
      .click();
    await unreachable().waitFor({ timeout: PATIENCE });
    await journey.expectFrame();
    expect(await amount.inputValue()).toBe('1234.5');

    rpc.be('well');
    await unreachable().waitFor({ state: 'detached' });
    await page
      .getByRole('button', { name: wordPattern('en', 'staking.form.submit') })
      .last()
      .click();
    await journey.confirm();
    journey.expectClean(EXPECTED);
  });
});
