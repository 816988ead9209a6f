import { parseEther } from 'viem';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contracts } from '@/lib/contracts/contracts';
import { demoAccount, demoKey } from './chain-control';
import { Journey } from './journey';
import { Keyboard } from './keyboard';
import { stack } from './stack';
import { wordPattern } from './words';

const AMOUNT = '20000';
const PAYMENT = '1.25';
const TITLE = 'Buy chairs for the hall';

let journey: Journey;
let keys: Keyboard;
let restore: () => Promise<void>;
let proposalId: bigint;
const recipient = demoAccount('guardian').address;

beforeAll(async () => {
  journey = await Journey.begin({ ...stack(), key: demoKey('newcomer') });
  keys = new Keyboard(journey.page);
  restore = await journey.chain.snapshot();
});

afterAll(async () => {
  await journey.end(expect.getState().currentTestName);
  await restore();
});

const button = (path: string) =>
  journey.page.getByRole('button', { name: journey.say(path), exact: true }).first();

/** Walks the transaction dialog to its end, by keys alone. */
async function confirm(): Promise<void> {
  const dialog = journey.page.getByRole('dialog');
  await keys.press(dialog.getByRole('button', { name: journey.say('transactions.continue') }));
  await dialog.getByText(journey.say('transactions.status.shown')).first().waitFor();
  await keys.press(dialog.getByRole('button', { name: journey.say('transactions.done') }));
  await dialog.waitFor({ state: 'hidden' });
  // Whoever reads on must not begin at the top of the page again.
  expect(await journey.page.evaluate(() => document.activeElement !== document.body)).toBe(true);
}

it('skips the navigation, and goes through it', async () => {
  const { page } = journey;
  await journey.open('');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: journey.say('layout.skip') });
  await keys.press(skip);
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  await journey.open('');
  const navigation = page.getByRole('navigation', { name: journey.say('layout.nav.label') }).first();
  await keys.press(navigation.getByRole('link', { name: journey.say('layout.nav.staking') }));
  await page.waitForURL('**/staking');
});

it('connects a wallet', async () => {
  const { page } = journey;
  await journey.open('/staking');
  await keys.press(button('wallet.connect'));
  await keys.press(page.getByTestId('rk-wallet-option-test.journey.wallet'));
  await page.getByRole('button', { name: journey.accountName }).first().waitFor();
});

it('stakes, with the sliders moved by the arrows', async () => {
  const { page, chain, wallet } = journey;
  await keys.write(page.getByLabel(journey.say('staking.form.amount'), { exact: true }), AMOUNT);
  await keys.reach(page.getByRole('slider', { name: journey.say('staking.form.noticeSlider') }));
  await page.keyboard.press('End');
  await keys.press(
    page
      .getByRole('main')
      .getByRole('button', { name: wordPattern('en', 'staking.form.submit') })
      .last(),
  );
  await confirm();
  const { stakedKei } = contracts;
  const votes = await chain.client.readContract({
    ...stakedKei,
    functionName: 'getVotes',
    args: [wallet.address],
  });
  expect(votes).toBe(parseEther(AMOUNT));
});

it('proposes a payment', async () => {
  const { page, wallet, chain } = journey;
  await wallet.switchAccount(demoKey('proposer'));
  await journey.open('/proposals/new');
  await keys.write(page.getByLabel(journey.say('newProposal.text.title')), TITLE);
  await keys.write(page.getByLabel(journey.say('newProposal.text.body')), 'Forty of them.');
  await keys.write(page.getByLabel(journey.say('newProposal.transfer.amount')), PAYMENT);
  const to = page.getByLabel(journey.say('newProposal.transfer.recipient'), { exact: true });
  // It stands after the amount, or before it: the way back is a way too.
  await keys.write(to, recipient);
  await keys.press(button('newProposal.submit.simulate'));
  await page.getByText(wordPattern('en', 'newProposal.submit.works')).waitFor();
  await keys.press(button('newProposal.submit.propose'));
  await confirm();
  proposalId = await chain.newestProposal();
  await page.waitForURL(`**/proposals/${proposalId}`);
});

it('votes with a reason', async () => {
  const { page, wallet, chain } = journey;
  await chain.warpTo(await chain.after('proposalSnapshot', proposalId));
  await wallet.switchAccount(demoKey('delegate'));
  await journey.open(`/proposals/${proposalId}`);
  await keys.choose(page.getByRole('radio', { name: journey.say('common.voteType.For') }));
  await keys.write(page.getByLabel(journey.say('proposals.vote.reason')), 'We stood long enough.');
  await keys.press(button('proposals.vote.cast'));
  await confirm();
});

it('splits a vote in percent', async () => {
  const { page, wallet, chain } = journey;
  await wallet.switchAccount(demoKey('proposer'));
  await journey.open(`/proposals/${proposalId}`);
  await keys.choose(page.getByRole('radio', { name: journey.say('proposals.vote.split.option') }));
  for (const [option, share] of [
    ['For', '75'],
    ['Against', '25'],
  ] as const) {
    await keys.write(
      page.getByRole('textbox', { name: journey.say(`common.voteType.${option}`), exact: true }),
      share,
    );
  }
  const tally = () =>
    chain.client.readContract({ ...contracts.governor, functionName: 'proposalVotes', args: [proposalId] });
  const before = await tally();
  await keys.press(button('proposals.vote.cast'));
  await confirm();
  const after = await tally();
  const [against, inFavour] = [after[0] - before[0], after[1] - before[1]];
  expect(against).toBeGreaterThan(0n);
  // Three quarters and one quarter, to the base unit that rounding leaves over.
  expect(inFavour - against * 3n).toBeGreaterThanOrEqual(-4n);
  expect(inFavour - against * 3n).toBeLessThanOrEqual(4n);
});

it('queues and executes', async () => {
  const { chain } = journey;
  await chain.warpTo(await chain.after('proposalDeadline', proposalId));
  await journey.open(`/proposals/${proposalId}`);
  await keys.press(button('proposals.carryOut.queue'));
  await confirm();
  await chain.warpTo(await chain.after('proposalEta', proposalId));
  await journey.open(`/proposals/${proposalId}`);
  const before = await chain.client.getBalance({ address: recipient });
  await keys.press(button('proposals.carryOut.execute'));
  await confirm();
  expect((await chain.client.getBalance({ address: recipient })) - before).toBe(parseEther(PAYMENT));
});

it('delegates, and leaves with a stake', async () => {
  const { page, wallet, chain } = journey;
  await wallet.switchAccount(demoKey('newcomer'));
  await journey.open(`/delegates/${demoAccount('delegate').address}`);
  await keys.press(page.getByRole('button', { name: wordPattern('en', 'delegates.action.submit') }));
  await confirm();
  await journey.open('/staking');
  await keys.press(button('staking.stake.exit'));
  await keys.press(button('staking.exitPanel.submit'));
  await confirm();
  const { stakedKei } = contracts;
  const stake = await chain.client.readContract({
    ...stakedKei,
    functionName: 'stakeAt',
    args: [wallet.address, 0n],
  });
  expect(stake.unlockAt).toBeGreaterThan(0);
  await chain.warpTo(Number(stake.unlockAt) + 1);
  await journey.open('/staking');
  await keys.press(button('staking.stake.withdraw'));
  await confirm();
  const balance = await chain.client.readContract({
    ...contracts.kei,
    functionName: 'balanceOf',
    args: [wallet.address],
  });
  expect(balance).toBe(parseEther('25000'));
});

it('changes the theme and the language', async () => {
  const { page } = journey;
  await journey.open('/treasury');
  await keys.press(button('layout.theme.label'));
  await keys.choose(page.getByRole('radio', { name: journey.say('layout.theme.dark') }));
  await page.locator('html.dark').waitFor();
  await page.keyboard.press('Escape');
  await keys.press(page.getByRole('banner').getByRole('button', { name: /English/ }));
  await keys.press(page.getByRole('link', { name: 'Tiếng Việt' }));
  await page.waitForURL('**/vi/treasury');
});

it('did all that without an error, a crash or a request to another host', () => {
  journey.expectClean();
});
