import { parseEther } from 'viem';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contracts } from '@/lib/contracts/contracts';
import { proposalTypes } from '@/lib/domain/proposal-type';
import { demoAccount, demoKey } from './chain-control';
import { Journey } from './journey';
import { stack } from './stack';
import { wordPattern } from './words';

const AMOUNT = '20000';
const PAYMENT = '1.25';
const TITLE = 'Pay the summer gathering';
const REASON = 'It brings people together.';

let journey: Journey;
let restore: () => Promise<void>;
let proposalId: bigint;
const recipient = demoAccount('guardian').address;

beforeAll(async () => {
  journey = await Journey.begin({ ...stack(), key: demoKey('newcomer') });
  restore = await journey.chain.snapshot();
});

afterAll(async () => {
  await journey.end(expect.getState().currentTestName);
  await restore();
});

const votesOf = (address: `0x${string}`) =>
  journey.chain.client.readContract({ ...contracts.stakedKei, functionName: 'getVotes', args: [address] });

it('connects a wallet from the header', async () => {
  await journey.open('/staking');
  await journey.connect();
});

it('stakes with one signature and one transaction', async () => {
  const { page, wallet } = journey;
  await page.getByLabel(journey.say('staking.form.amount'), { exact: true }).fill(AMOUNT);
  await page.getByRole('button', { name: journey.say('staking.form.fourYears') }).click();
  wallet.requests.length = 0;
  await page
    .getByRole('button', { name: wordPattern('en', 'staking.form.submit') })
    .last()
    .click();
  await journey.confirm();
  expect(wallet.requests.filter((method) => /sign|send/i.test(method))).toEqual([
    'eth_signTypedData_v4',
    'eth_sendTransaction',
  ]);
  expect(await votesOf(wallet.address)).toBe(parseEther(AMOUNT));
  await page
    .getByText(journey.say('staking.stake.name', { number: '1' }))
    .first()
    .waitFor();
});

it('delegates to a delegate from its profile', async () => {
  const { page, wallet } = journey;
  const delegate = demoAccount('delegate').address;
  const before = await votesOf(delegate);
  await journey.open(`/delegates/${delegate}`);
  await page.getByRole('button', { name: wordPattern('en', 'delegates.action.submit') }).click();
  await journey.confirm();
  expect(await votesOf(delegate)).toBe(before + parseEther(AMOUNT));
  expect(await votesOf(wallet.address)).toBe(0n);
});

it('proposes a treasury transfer after switching to an account above the threshold', async () => {
  const { page, wallet, chain } = journey;
  await wallet.switchAccount(demoKey('proposer'));
  await journey.open('/proposals/new');
  await page.getByLabel(journey.say('newProposal.text.title')).fill(TITLE);
  await page.getByLabel(journey.say('newProposal.text.body')).fill('A day by the sea.\n\n- food\n- music');
  await page
    .getByLabel(journey.say('newProposal.transfer.asset'), { exact: true })
    .selectOption({ index: 1 });
  await page.getByLabel(journey.say('newProposal.transfer.amount')).fill(PAYMENT);
  await page.getByLabel(journey.say('newProposal.transfer.recipient'), { exact: true }).fill(recipient);
  // A payment is decided by the treasury's rules: they are taken without being asked for, the weaker ones are locked.
  const type = (name: string) =>
    page.getByRole('radio', { name: journey.say(`common.proposalType.${name}`) });
  await type('treasury').waitFor();
  expect(await type('treasury').isChecked()).toBe(true);
  expect(await type('general').count()).toBe(0);
  await page.getByRole('button', { name: journey.say('newProposal.submit.simulate') }).click();
  await page.getByText(wordPattern('en', 'newProposal.submit.works')).waitFor();
  await page.getByRole('button', { name: journey.say('newProposal.submit.propose'), exact: true }).click();
  await journey.confirm();
  proposalId = await chain.newestProposal();
  await page.waitForURL(`**/proposals/${proposalId}`);
  const terms = await chain.client.readContract({
    ...contracts.governor,
    functionName: 'proposalTerms',
    args: [proposalId],
  });
  expect(proposalTypes[terms.proposalType]).toBe('treasury');
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
});

it('lets a delegate vote with a reason once voting is open', async () => {
  const { page, wallet, chain } = journey;
  await chain.warpTo(await chain.after('proposalSnapshot', proposalId));
  await wallet.switchAccount(demoKey('delegate'));
  const inList = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: TITLE }) });
  await journey.open('/proposals');
  await inList.getByText(journey.say('proposals.list.needsVote')).waitFor();
  await journey.open(`/proposals/${proposalId}`);
  await page.getByRole('radio', { name: journey.say('common.voteType.For') }).check();
  await page.getByLabel(journey.say('proposals.vote.reason')).fill(REASON);
  await page.getByRole('button', { name: journey.say('proposals.vote.cast') }).click();
  await journey.confirm();
  await page.getByText(REASON).first().waitFor();
  await journey.open('/proposals');
  await inList.getByText(journey.say('proposals.list.voted')).waitFor();
});

it('lets a delegator override its delegate', async () => {
  const { page, wallet, chain } = journey;
  const tally = async () =>
    chain.client.readContract({ ...contracts.governor, functionName: 'proposalVotes', args: [proposalId] });
  const [, forBefore] = await tally();
  await wallet.switchAccount(demoKey('newcomer'));
  await journey.open(`/proposals/${proposalId}`);
  await page.getByText(journey.say('proposals.vote.overrideTitle')).click();
  await page.getByRole('radio', { name: journey.say('common.voteType.Against') }).check();
  await page.getByRole('button', { name: journey.say('proposals.vote.castOverride') }).click();
  await journey.confirm();
  const [against, forAfter] = await tally();
  expect(against).toBe(parseEther(AMOUNT));
  expect(forBefore - forAfter).toBe(parseEther(AMOUNT));
});

it('queues and executes it, and the treasury pays to the wei', async () => {
  const { page, wallet, chain } = journey;
  await wallet.switchAccount(demoKey('holder'));
  await chain.warpTo(await chain.after('proposalDeadline', proposalId));
  await journey.open(`/proposals/${proposalId}`);
  await page.getByRole('button', { name: journey.say('proposals.carryOut.queue'), exact: true }).click();
  await journey.confirm();

  await chain.warpTo(await chain.after('proposalEta', proposalId));
  await journey.open(`/proposals/${proposalId}`);
  const [paidBefore, treasuryBefore] = await balances();
  await page.getByRole('button', { name: journey.say('proposals.carryOut.execute'), exact: true }).click();
  await journey.confirm();
  const [paidAfter, treasuryAfter] = await balances();
  expect(paidAfter - paidBefore).toBe(parseEther(PAYMENT));
  expect(treasuryBefore - treasuryAfter).toBe(parseEther(PAYMENT));

  await journey.open('/treasury');
  await page.getByRole('link', { name: TITLE }).first().waitFor();
});

it('did all that without an error, a crash or a request to another host', () => {
  journey.expectClean();
});

function balances(): Promise<[bigint, bigint]> {
  const { client } = journey.chain;
  return Promise.all([
    client.getBalance({ address: recipient }),
    client.getBalance({ address: contracts.timelock.address }),
  ]);
}
