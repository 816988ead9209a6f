import { afterEach, expect, it } from 'vitest';
import type { DemoRole } from '@/contracts/script/demo-accounts';
import { contracts } from '@/lib/contracts/contracts';
import { proposalStates } from '@/lib/domain/proposal-state';
import { demoAccount, demoKey } from './chain-control';
import { Journey } from './journey';
import { stack } from './stack';
import { wordPattern } from './words';

let journey: Journey;
let restore: () => Promise<void>;

async function begin(role?: DemoRole): Promise<void> {
  journey = await Journey.begin({ ...stack(), ...(role === undefined ? {} : { key: demoKey(role) }) });
  restore = await journey.chain.snapshot();
}

afterEach(async () => {
  await journey.end(expect.getState().currentTestName);
  await restore();
});

const button = (path: string) =>
  journey.page.getByRole('button', { name: journey.say(path), exact: true }).first();

/** An active proposal on which the account has votes at hand and has not used them. */
async function openFor(role: DemoRole, used: 'hasVoted' | 'hasVotedOverride'): Promise<bigint> {
  const { chain } = journey;
  for (const id of (await chain.proposalIds()).reverse()) {
    const { governor } = contracts;
    const state = await chain.client.readContract({ ...governor, functionName: 'state', args: [id] });
    if (proposalStates[state] !== 'Active') continue;
    const args = [id, demoAccount(role).address] as const;
    if (!(await chain.client.readContract({ ...governor, functionName: used, args }))) return id;
  }
  throw new Error(`nothing is left for ${role} to vote on`);
}

it('the list of wallets and the account', async () => {
  await begin('newcomer');
  await journey.open('/staking');
  await button('wallet.connect').click();
  await journey.page.getByTestId('rk-wallet-option-test.journey.wallet').waitFor();
  await journey.expectAccessibleInBothThemes();
  await journey.page.getByTestId('rk-wallet-option-test.journey.wallet').click();
  await journey.page.getByRole('button', { name: journey.accountName }).first().click();
  await journey.page.getByTestId('rk-disconnect-button').waitFor();
  await journey.expectAccessibleInBothThemes();
  journey.expectClean();
});

it('a transaction: read, declined, and done', async () => {
  await begin('newcomer');
  const { page, wallet } = journey;
  await journey.open('/staking');
  await journey.connect();
  await page.getByLabel(journey.say('staking.form.amount'), { exact: true }).fill('10');
  await page
    .getByRole('button', { name: wordPattern('en', 'staking.form.submit') })
    .last()
    .click();
  await button('transactions.continue').waitFor();
  for (const details of await page.getByText(journey.say('transactions.details')).all())
    await details.click();
  await journey.expectAccessibleInBothThemes();
  wallet.policy = 'reject';
  await button('transactions.continue').click();
  await page.getByText(journey.say('errors.rejected')).first().waitFor();
  await journey.expectAccessibleInBothThemes();
  wallet.policy = 'approve';
  await button('transactions.tryAgain').click();
  await button('transactions.continue').click();
  await button('transactions.done').waitFor();
  await journey.expectAccessibleInBothThemes();
  journey.expectClean();
});

it('what the demo wallet asks: to connect, to sign, to send', async () => {
  await begin();
  const { page } = journey;
  await journey.open('/staking');
  await button('demo.bar.open').click();
  await button('wallet.connect').click();
  await page.getByTestId('rk-wallet-option-local.kgov.demo').click();
  await button('demo.wallet.approve').waitFor();
  await journey.expectAccessibleInBothThemes();
  await button('demo.wallet.approve').click();
  await page.getByLabel(journey.say('staking.form.amount'), { exact: true }).fill('10');
  await page
    .getByRole('button', { name: wordPattern('en', 'staking.form.submit') })
    .last()
    .click();
  await button('transactions.continue').click();
  await page.getByText(journey.say('demo.wallet.typedTitle')).waitFor();
  await journey.expectAccessibleInBothThemes();
  await button('demo.wallet.approve').click();
  await page.getByText(journey.say('demo.wallet.sendTitle')).waitFor();
  await journey.expectAccessibleInBothThemes();
  await button('demo.wallet.approve').click();
  await button('transactions.done').waitFor();
  journey.expectClean();
});

it('the panels of a stake', async () => {
  await begin('holder');
  const { page } = journey;
  await journey.open('/staking');
  await journey.connect();
  const usable = (name: string) =>
    page
      .locator('button[aria-expanded]:not([aria-disabled])')
      .filter({ hasText: journey.say(name) })
      .first();
  for (const panel of ['increase', 'extend', 'delegate', 'exit']) {
    await usable(`staking.stake.${panel}`).click();
    await page.locator('form h4').waitFor();
    if (panel === 'increase') {
      await page
        .locator('li form')
        .getByLabel(journey.say('staking.form.amount'), { exact: true })
        .fill('1e18');
    }
    if (panel === 'delegate') {
      await page.getByLabel(journey.say('staking.delegatePanel.other'), { exact: true }).check();
      await page.getByLabel(journey.say('staking.delegatePanel.address'), { exact: true }).fill('0x12');
    }
    await journey.expectAccessibleInBothThemes();
    await usable(`staking.stake.${panel}`).click();
  }
  for (const panel of ['schedule', 'split', 'merge']) {
    await page.getByText(journey.say('staking.stake.more'), { exact: true }).first().click();
    if (panel === 'schedule') await journey.expectAccessibleInBothThemes();
    await page
      .locator('[popover]:popover-open button:not([aria-disabled])')
      .filter({ hasText: journey.say(`staking.stake.${panel}`) })
      .click();
    await page.locator('form h4').waitFor();
    await journey.expectAccessibleInBothThemes();
    await page.getByRole('button', { name: journey.say('staking.change.cancel') }).click();
  }
  journey.expectClean();
});

it('a delegate’s vote and a delegator’s override', async () => {
  await begin('delegate');
  const { page, wallet } = journey;
  await journey.open(`/proposals/${await openFor('delegate', 'hasVoted')}`);
  await journey.connect();
  await page.getByRole('radio', { name: journey.say('common.voteType.For') }).check();
  await journey.expectAccessibleInBothThemes();
  await page.getByRole('radio', { name: journey.say('proposals.vote.split.option') }).check();
  await page.getByText(wordPattern('en', 'proposals.vote.split.sum')).waitFor();
  await journey.expectAccessibleInBothThemes();
  await wallet.switchAccount(demoKey('holder'));
  await journey.open(`/proposals/${await openFor('holder', 'hasVotedOverride')}`);
  await page.getByText(journey.say('proposals.vote.overrideTitle')).click();
  await button('proposals.vote.castOverride').waitFor();
  await journey.expectAccessibleInBothThemes();
  journey.expectClean();
});

it('the builder with a contract call, and with errors', async () => {
  await begin('proposer');
  const { page } = journey;
  await journey.open('/proposals/new');
  await journey.connect();
  await page
    .getByLabel(journey.say('newProposal.transfer.recipient'), { exact: true })
    .fill(demoAccount('guardian').address);
  await page.getByLabel(journey.say('newProposal.transfer.amount')).fill('1');
  await button('newProposal.actions.addCall').click();
  await page
    .getByLabel(journey.say('newProposal.call.contract'), { exact: true })
    .selectOption(contracts.timelock.address);
  await page
    .getByLabel(journey.say('newProposal.call.function'), { exact: true })
    .selectOption({ label: 'updateDelay(uint256)' });
  await page.getByLabel(/newDelay/).fill('5d');
  await button('newProposal.submit.simulate').click();
  await page.getByText(wordPattern('en', 'newProposal.submit.works')).waitFor();
  await journey.expectAccessibleInBothThemes();
  await page.getByLabel(/newDelay/).fill('soon');
  await button('newProposal.submit.showProblems').click();
  await page.getByText(journey.say('newProposal.problems.duration')).waitFor();
  await journey.expectAccessibleInBothThemes();
  journey.expectClean();
});
