import { parseEther } from 'viem';
import { afterEach, expect, it } from 'vitest';
import { contracts } from '@/lib/contracts/contracts';
import { demoKey } from './chain-control';
import { Journey } from './journey';
import { stack } from './stack';
import { type Locale, wordPattern } from './words';

let journey: Journey;
let restore: () => Promise<void>;

async function begin(locale: Locale, width: number): Promise<void> {
  journey = await Journey.begin({ ...stack(), key: demoKey('newcomer'), locale, width });
  restore = await journey.chain.snapshot();
}

afterEach(async () => {
  await journey.end(expect.getState().currentTestName);
  await restore();
});

async function stakeAndBeginToLeave(): Promise<void> {
  const { page, wallet, chain, locale } = journey;
  await journey.open('/staking');
  expect(await page.locator('html').getAttribute('lang')).toBe(locale);
  await journey.connect();
  await page.getByLabel(journey.say('staking.form.amount'), { exact: true }).fill('500');
  await page
    .getByRole('button', { name: wordPattern(locale, 'staking.form.submit') })
    .last()
    .click();
  await page.getByRole('button', { name: journey.say('transactions.continue') }).waitFor();
  await journey.expectAccessible();
  await journey.confirm();
  await page
    .getByRole('button', { name: journey.say('staking.stake.exit'), exact: true })
    .first()
    .click();
  await page.getByRole('button', { name: journey.say('staking.exitPanel.submit'), exact: true }).click();
  await journey.confirm();
  const stake = await chain.client.readContract({
    ...contracts.stakedKei,
    functionName: 'stakeAt',
    args: [wallet.address, 0n],
  });
  expect(stake.amount).toBe(parseEther('500'));
  expect(stake.unlockAt).toBeGreaterThan(0);
  await page.getByText(journey.say('staking.stake.leaving')).first().waitFor();
  journey.expectClean();
}

it('stakes and begins to leave in Vietnamese', async () => {
  await begin('vi', 1280);
  await stakeAndBeginToLeave();
});

it('stakes and begins to leave on a phone, in Korean', async () => {
  await begin('ko', 360);
  await stakeAndBeginToLeave();
});

it('keeps the page when the language changes', async () => {
  await begin('en', 1280);
  await journey.open('/treasury');
  await journey.page.goto('/vi/treasury');
  await journey.page.getByRole('heading', { level: 1 }).waitFor();
  expect(await journey.page.locator('html').getAttribute('lang')).toBe('vi');
  journey.expectClean();
});

it('remembers the language chosen in the switch, whatever the browser asks for', async () => {
  await begin('en', 360);
  const { page } = journey;
  await journey.open('/treasury');
  await page.getByRole('button', { name: new RegExp(`^${journey.say('layout.language')}`) }).click();
  await page.getByRole('link', { name: '한국어' }).click();
  await page.waitForURL('**/ko/treasury');
  await page.locator('html[lang="ko"]').waitFor({ state: 'attached' });
  await page.goto('/staking');
  expect(new URL(page.url()).pathname).toBe('/ko/staking');
  journey.expectClean();
});

it.each([
  ['vi', 'Kết nối một chiếc ví'],
  ['ko', '지갑 연결'],
] as const)('the wallet’s window speaks %s like its page', async (locale, title) => {
  await begin(locale, 1280);
  const { page } = journey;
  await journey.open('/treasury');
  await page
    .getByRole('button', { name: journey.say('wallet.connect'), exact: true })
    .first()
    .click();
  const modal = page.getByRole('dialog');
  await modal.getByTestId('rk-wallet-option-test.journey.wallet').waitFor();
  await modal.getByRole('heading', { name: title }).first().waitFor();
  await journey.expectAccessible();
  journey.expectClean();
});
