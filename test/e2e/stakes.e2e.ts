import { parseEther } from 'viem';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { contracts } from '@/lib/contracts/contracts';
import { proposalStates } from '@/lib/domain/proposal-state';
import { DAY } from '@/lib/domain/time-units';
import { demoAccount, demoKey } from './chain-control';
import { Journey } from './journey';
import { stack } from './stack';
import { wordPattern } from './words';

let journey: Journey;
let restore: () => Promise<void>;

beforeEach(async () => {
  journey = await Journey.begin({ ...stack(), key: demoKey('newcomer') });
  restore = await journey.chain.snapshot();
  await journey.open('/staking');
  await journey.connect();
  await stake('1000');
});

afterEach(async () => {
  await journey.end(expect.getState().currentTestName);
  await restore();
});

const stakeAt = (index: number) =>
  journey.chain.client.readContract({
    ...contracts.stakedKei,
    functionName: 'stakeAt',
    args: [demoAccount('newcomer').address, BigInt(index)],
  });

async function stake(amount: string): Promise<void> {
  const { page } = journey;
  await page.getByLabel(journey.say('staking.form.amount'), { exact: true }).fill(amount);
  await page
    .getByRole('button', { name: wordPattern('en', 'staking.form.submit') })
    .last()
    .click();
  await journey.confirm();
}

/** Opens a panel of a stake that stands behind "More". The newest stake comes first. */
async function openMore(number: number, panel: 'split' | 'merge' | 'schedule'): Promise<void> {
  const { page } = journey;
  const actions = page.getByRole('group', {
    name: journey.say('staking.stake.actionsOf', { number: String(number) }),
  });
  await actions.getByText(journey.say('staking.stake.more'), { exact: true }).click();
  await actions.getByRole('button', { name: journey.say(`staking.stake.${panel}`), exact: true }).click();
}

it('splits a stake, and merges the parts again', async () => {
  const { page } = journey;
  await openMore(1, 'split');
  await page.getByLabel(journey.say('staking.splitPanel.amount'), { exact: true }).fill('400');
  await page.getByRole('button', { name: wordPattern('en', 'staking.splitPanel.submit') }).click();
  await journey.confirm();
  expect((await stakeAt(0)).amount).toBe(parseEther('600'));
  expect((await stakeAt(1)).amount).toBe(parseEther('400'));

  await openMore(2, 'merge');
  await page.getByRole('button', { name: wordPattern('en', 'staking.mergePanel.submit') }).click();
  await journey.confirm();
  expect((await stakeAt(0)).amount).toBe(parseEther('1000'));
  expect((await stakeAt(1)).amount).toBe(0n);
  journey.expectClean();
});

it('plans to leave on a date, and anyone starts the notice period when the day has come', async () => {
  const { page, chain, wallet } = journey;
  await openMore(1, 'schedule');
  await page.getByRole('button', { name: journey.say('staking.schedulePanel.submit'), exact: true }).click();
  await journey.confirm();
  const planned = await stakeAt(0);
  expect(planned.exitAt).toBeGreaterThan(await chain.now());
  expect(planned.unlockAt).toBe(0);

  await chain.warpTo(Number(planned.exitAt) + DAY);
  await wallet.switchAccount(demoKey('guardian'));
  await journey.open('/staking');
  await page.getByRole('heading', { name: journey.say('staking.due.title') }).waitFor();
  await page
    .getByRole('listitem')
    .filter({ hasText: demoAccount('newcomer').address.slice(0, 6) })
    .getByRole('button', { name: journey.say('staking.due.start') })
    .click();
  await journey.confirm();
  expect((await stakeAt(0)).unlockAt).toBeGreaterThan(0);
  journey.expectClean();
});

it('gives one stake to a delegate, and overrides that part of its vote', async () => {
  const { page, chain, wallet } = journey;
  const { governor } = contracts;
  await page.getByRole('button', { name: journey.say('staking.stake.delegate'), exact: true }).click();
  await page.getByLabel(journey.say('staking.delegatePanel.other'), { exact: true }).check();
  await page
    .getByLabel(journey.say('staking.delegatePanel.address'), { exact: true })
    .fill(demoAccount('delegate').address);
  await page.getByRole('button', { name: wordPattern('en', 'staking.delegatePanel.submit') }).click();
  await journey.confirm();

  const id = await pendingProposal();
  await chain.warpTo(await chain.after('proposalSnapshot', id));
  await wallet.switchAccount(demoKey('delegate'));
  await journey.open(`/proposals/${id}`);
  await page.getByRole('radio', { name: journey.say('common.voteType.For') }).check();
  await page.getByRole('button', { name: journey.say('proposals.vote.cast') }).click();
  await journey.confirm();

  await wallet.switchAccount(demoKey('newcomer'));
  await journey.open(`/proposals/${id}`);
  const votes = () => chain.client.readContract({ ...governor, functionName: 'proposalVotes', args: [id] });
  const [againstBefore, forBefore] = await votes();
  await page.getByText(journey.say('proposals.vote.overridePartTitle')).first().click();
  await page.getByRole('radio', { name: journey.say('common.voteType.Against') }).check();
  await page.getByRole('button', { name: journey.say('proposals.vote.castOverride') }).click();
  await journey.confirm();
  const [againstAfter, forAfter] = await votes();
  expect(againstAfter - againstBefore).toBeGreaterThan(0n);
  expect(forBefore - forAfter).toBe(againstAfter - againstBefore);
  journey.expectClean();
});

/** A proposal whose snapshot is still to come: what is staked now will count in it. */
async function pendingProposal(): Promise<bigint> {
  const { chain } = journey;
  for (const id of await chain.proposalIds()) {
    const state = await chain.client.readContract({
      ...contracts.governor,
      functionName: 'state',
      args: [id],
    });
    if (proposalStates[state] === 'Pending') return id;
  }
  throw new Error('the seed left no proposal pending');
}
