import { parseEther, toHex } from 'viem';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { contracts } from '@/lib/contracts/contracts';
import { demoAccount, demoKey } from './chain-control';
import { Journey } from './journey';
import { stack } from './stack';
import { wordPattern } from './words';

let journey: Journey;
let restore: () => Promise<void>;

beforeEach(async () => {
  journey = await Journey.begin({ ...stack(), key: demoKey('newcomer') });
  restore = await journey.chain.snapshot();
});

afterEach(async () => {
  await journey.end(expect.getState().currentTestName);
  await restore();
});

const stakesOf = (owner: `0x${string}`) =>
  journey.chain.client.readContract({ ...contracts.stakedKei, functionName: 'stakeCount', args: [owner] });

async function fillAndSubmitStake(amount: string): Promise<void> {
  const { page } = journey;
  await page.getByLabel(journey.say('staking.form.amount'), { exact: true }).fill(amount);
  await page
    .getByRole('button', { name: wordPattern('en', 'staking.form.submit') })
    .last()
    .click();
}

it('takes a rejection in the wallet quietly and keeps what was typed', async () => {
  const { page, wallet } = journey;
  await journey.open('/staking');
  await journey.connect();
  await fillAndSubmitStake('1234.5');
  wallet.policy = 'reject';
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: journey.say('transactions.continue') }).click();
  await dialog.getByText(journey.say('errors.rejected')).first().waitFor();
  await dialog
    .getByRole('button', { name: journey.say('transactions.close'), exact: true })
    .last()
    .click();
  await dialog.waitFor({ state: 'hidden' });
  expect(await page.getByLabel(journey.say('staking.form.amount'), { exact: true }).inputValue()).toBe(
    '1234.5',
  );
  expect(await stakesOf(wallet.address)).toBe(0n);

  wallet.policy = 'approve';
  await page
    .getByRole('button', { name: wordPattern('en', 'staking.form.submit') })
    .last()
    .click();
  await journey.confirm();
  expect(await stakesOf(wallet.address)).toBe(1n);
  journey.expectClean();
});

it('says that the wallet is on another network and finds the way back', async () => {
  const { page, wallet } = journey;
  await journey.open('/staking');
  await journey.connect();
  await wallet.switchChain(1);
  await page
    .getByRole('button', { name: journey.say('wallet.switchNetwork') })
    .first()
    .click();
  await page.getByRole('button', { name: journey.accountName }).first().waitFor();
  await fillAndSubmitStake('10');
  await journey.confirm();
  expect(await stakesOf(wallet.address)).toBe(1n);
  journey.expectClean();
});

it('follows the wallet to another account', async () => {
  const { page, wallet } = journey;
  await journey.open('/staking');
  await journey.connect();
  await page.getByText(journey.say('staking.mine.emptyTitle')).waitFor();
  await wallet.switchAccount(demoKey('holder'));
  await page.getByRole('button', { name: journey.accountName }).first().waitFor();
  await page
    .getByText(journey.say('staking.stake.name', { number: '1' }))
    .first()
    .waitFor();
  journey.expectClean();
});

it('sends nothing when the account changes between review and signature', async () => {
  const { page, wallet } = journey;
  await journey.open('/staking');
  await journey.connect();
  await fillAndSubmitStake('10');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: journey.say('transactions.continue') }).waitFor();
  await wallet.switchAccount(demoKey('guardian'));
  wallet.requests.length = 0;
  await dialog.getByRole('button', { name: journey.say('transactions.continue') }).click();
  await dialog.getByRole('button', { name: journey.say('transactions.tryAgain') }).waitFor();
  expect(wallet.requests).not.toContain('eth_sendTransaction');
  expect(wallet.requests).not.toContain('eth_signTypedData_v4');
  journey.expectClean();
});

it('finds a transaction again after a reload in the middle of it', async () => {
  const { page, wallet, chain } = journey;
  await journey.open('/staking');
  await journey.connect();
  await fillAndSubmitStake('10');
  // The block must not come before the reload.
  await chain.rpc('evm_setAutomine', [false]);
  try {
    await page
      .getByRole('dialog')
      .getByRole('button', { name: journey.say('transactions.continue') })
      .click();
    await page.getByText(journey.say('transactions.status.sent')).first().waitFor();
    await page.reload();
    const indicator = page.getByRole('button', { name: /1/ }).and(page.getByLabel(/transaction/i));
    await indicator.first().waitFor();
  } finally {
    await chain.rpc('evm_setAutomine', [true]);
  }
  await chain.rpc('evm_mine');
  await expect.poll(() => stakesOf(wallet.address), { timeout: 20_000 }).toBe(1n);
  await page
    .getByText(journey.say('staking.stake.name', { number: '1' }))
    .first()
    .waitFor();
  journey.expectClean();
});

it('has a demo wallet that stakes by itself', async () => {
  const { page, chain } = journey;
  await journey.open('/staking');
  await page
    .getByRole('button', { name: journey.say('wallet.connect'), exact: true })
    .first()
    .click();
  await page.getByTestId('rk-wallet-option-local.kgov.demo').click();
  await page.getByRole('button', { name: journey.say('demo.wallet.approve') }).click();
  await page
    .getByRole('button', { name: new RegExp(demoAccount('newcomer').address.slice(2, 6), 'i') })
    .first()
    .waitFor();
  await fillAndSubmitStake('100');
  await page.getByRole('button', { name: journey.say('transactions.continue') }).click();
  await page.getByRole('button', { name: journey.say('demo.wallet.approve') }).click();
  await page.getByRole('button', { name: journey.say('demo.wallet.approve') }).click();
  await page.getByText(journey.say('transactions.status.shown')).first().waitFor();
  const held = await chain.client.readContract({
    ...contracts.stakedKei,
    functionName: 'stakeAt',
    args: [demoAccount('newcomer').address, 0n],
  });
  expect(toHex(held.amount)).toBe(toHex(parseEther('100')));
  journey.expectClean();
});
