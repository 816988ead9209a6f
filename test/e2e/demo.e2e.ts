import { parseEther } from 'viem';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { DemoRole } from '@/contracts/script/demo-accounts';
import { contracts } from '@/lib/contracts/contracts';
import { proposalStates } from '@/lib/domain/proposal-state';
import { MIN_DURATION } from '@/lib/domain/vote-weight';
import { demoAccount } from './chain-control';
import { Journey } from './journey';
import { stack } from './stack';
import { word, wordPattern } from './words';

let journey: Journey;
let restore: () => Promise<void>;

beforeEach(async () => {
  journey = await Journey.begin(stack());
  restore = await journey.chain.snapshot();
});

afterEach(async () => {
  await journey.end(expect.getState().currentTestName);
  await restore();
});

const button = (path: string) =>
  journey.page.getByRole('button', { name: journey.say(path), exact: true }).first();
const approve = () => button('demo.wallet.approve').click();
const connected = (role: DemoRole) =>
  journey.page
    .getByRole('button', { name: new RegExp(`${demoAccount(role).address}`, 'i') })
    .first()
    .waitFor();

/** Connects the demo wallet; the role is chosen in its own window. */
async function connectAs(role: DemoRole): Promise<void> {
  const { page } = journey;
  await button('wallet.connect').click();
  await page.getByTestId('rk-wallet-option-local.kgov.demo').click();
  await page
    .getByRole('dialog')
    .getByLabel(journey.say('demo.wallet.account'), { exact: true })
    .selectOption(role);
  await approve();
  await connected(role);
}

async function proposalIn(state: (typeof proposalStates)[number]): Promise<bigint> {
  const { chain } = journey;
  for (const id of await chain.proposalIds()) {
    const at = { ...contracts.governor, functionName: 'state', args: [id] } as const;
    if (proposalStates[await chain.client.readContract(at)] === state) return id;
  }
  throw new Error(`no proposal is ${state}`);
}

async function pendingOf(role: DemoRole): Promise<bigint> {
  const { chain } = journey;
  for (const id of await chain.proposalIds()) {
    const [state, proposer] = await Promise.all([
      chain.client.readContract({ ...contracts.governor, functionName: 'state', args: [id] }),
      chain.client.readContract({ ...contracts.governor, functionName: 'proposalProposer', args: [id] }),
    ]);
    if (proposalStates[state] === 'Pending' && proposer === demoAccount(role).address) return id;
  }
  throw new Error(`no pending proposal of the ${role}`);
}

const badge = (state: string) =>
  journey.page
    .getByRole('main')
    .getByText(journey.say(`common.state.${state}`), { exact: true })
    .first();

it('plays the account that was chosen while connecting, and follows a later choice', async () => {
  const { page } = journey;
  await journey.open('/staking');
  await connectAs('proposer');
  await page.reload();
  await connected('proposer');
  await button('demo.bar.open').click();
  await page.getByLabel(journey.say('demo.bar.actAs'), { exact: true }).selectOption('holder');
  await connected('holder');
  journey.expectClean();
});

it('connects nobody when the demo wallet is told to reject', async () => {
  const { page } = journey;
  await journey.open('/staking');
  await button('wallet.connect').click();
  await page.getByTestId('rk-wallet-option-local.kgov.demo').click();
  await button('demo.wallet.reject').click();
  await button('demo.wallet.reject').waitFor({ state: 'detached' });
  expect(await page.evaluate(() => localStorage.getItem('kgov.demo.connected'))).toBeNull();
  journey.expectClean();
});

it('sends nothing when the demo wallet is told to reject', async () => {
  const { page, chain } = journey;
  await journey.open('/staking');
  await connectAs('newcomer');
  await page.getByLabel(journey.say('staking.form.amount'), { exact: true }).fill('77');
  await page
    .getByRole('button', { name: wordPattern('en', 'staking.form.submit') })
    .last()
    .click();
  await button('transactions.continue').click();
  await button('demo.wallet.reject').click();
  await page.getByText(journey.say('errors.rejected')).first().waitFor();
  const count = await chain.client.readContract({
    ...contracts.stakedKei,
    functionName: 'stakeCount',
    args: [demoAccount('newcomer').address],
  });
  expect(count).toBe(0n);
  journey.expectClean();
});

it('hands out ETH and KEI', async () => {
  const { page, chain } = journey;
  const address = demoAccount('guardian').address;
  const holdings = () =>
    Promise.all([
      chain.client.getBalance({ address }),
      chain.client.readContract({ ...contracts.kei, functionName: 'balanceOf', args: [address] }),
    ]);
  await journey.open('/staking');
  await connectAs('guardian');
  await button('demo.bar.open').click();
  const [ether, kei] = await holdings();
  await button('demo.bar.faucet').click();
  await page.getByText(journey.say('demo.said.funded')).waitFor();
  expect(await holdings()).toEqual([ether + parseEther('100'), kei + parseEther('10000')]);
  journey.expectClean();
});

it('moves a proposal on without a reload when the clock goes to the next event', async () => {
  const { page, chain } = journey;
  const id = await proposalIn('Pending');
  // Just before this one opens, so that nothing else comes first.
  await chain.warpTo((await chain.after('proposalSnapshot', id)) - 600);
  await journey.open(`/proposals/${id}`);
  await badge('Pending').waitFor();
  await page.evaluate(() => {
    document.documentElement.dataset['visit'] = 'first';
  });
  await button('demo.bar.open').click();
  await page
    .getByText(wordPattern('en', 'demo.event.voteStart'))
    .or(page.getByText(/Voting opens: /))
    .first()
    .waitFor();
  await button('demo.bar.next').click();
  await badge('Active').waitFor();
  expect(await page.locator('html').getAttribute('data-visit')).toBe('first');
  expect(await chain.now()).toBeGreaterThanOrEqual(await chain.after('proposalSnapshot', id));
  journey.expectClean();
});

it('lets its proposer cancel a proposal before voting opens', async () => {
  const { page, chain } = journey;
  const id = await pendingOf('proposer');
  await journey.open(`/proposals/${id}`);
  await badge('Pending').waitFor();
  expect(await button('proposals.carryOut.cancel').count()).toBe(0);
  await connectAs('proposer');
  await button('proposals.carryOut.cancel').click();
  await button('transactions.continue').click();
  await approve();
  await page.getByText(journey.say('transactions.status.shown')).first().waitFor();
  await button('transactions.done').click();
  await badge('Canceled').waitFor();
  const state = await chain.client.readContract({ ...contracts.governor, functionName: 'state', args: [id] });
  expect(proposalStates[state]).toBe('Canceled');
  journey.expectClean();
});

it('gives a stake back once its notice period is over', async () => {
  const { page, chain } = journey;
  const owner = demoAccount('newcomer').address;
  const kei = () => chain.client.readContract({ ...contracts.kei, functionName: 'balanceOf', args: [owner] });
  const before = await kei();
  await journey.open('/staking');
  await connectAs('newcomer');
  await page.getByLabel(journey.say('staking.form.amount'), { exact: true }).fill('12.5');
  await page.getByRole('button', { name: journey.say('staking.form.fourWeeks') }).click();
  await page
    .getByRole('button', { name: wordPattern('en', 'staking.form.submit') })
    .last()
    .click();
  await button('transactions.continue').click();
  await approve();
  await approve();
  await button('transactions.done').click();
  await button('staking.stake.exit').click();
  await button('staking.exitPanel.submit').click();
  await button('transactions.continue').click();
  await approve();
  await button('transactions.done').click();
  expect(await kei()).toBe(before - parseEther('12.5'));
  expect(await button('staking.stake.withdraw').getAttribute('aria-disabled')).toBe('true');

  // All but the last hour, so that the notice period's end is the next event.
  await chain.warpTo((await chain.now()) + MIN_DURATION - 3600);
  await button('demo.bar.open').click();
  await page.getByText(word('en', 'demo.event.unlock', { number: '1' })).waitFor();
  await button('demo.bar.next').click();
  await page.getByText(journey.say('staking.stake.withdrawable')).waitFor();
  await button('staking.stake.withdraw').click();
  await button('transactions.continue').click();
  await approve();
  await button('transactions.done').click();
  expect(await kei()).toBe(before);
  journey.expectClean();
});
