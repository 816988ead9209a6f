import { encodeFunctionData, type Hex, parseEther, toHex, zeroAddress } from 'viem';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contracts } from '@/lib/contracts/contracts';
import { proposalStates } from '@/lib/domain/proposal-state';
import { proposalTypes } from '@/lib/domain/proposal-type';
import { DAY } from '@/lib/domain/time-units';
import { demoAccount, demoKey } from './chain-control';
import { Journey } from './journey';
import { stack } from './stack';
import { wordPattern } from './words';

const REASON = 'Too much at once, and nobody has seen the code.';
const OTHER_REASON = '<b>Không đồng ý</b>';

let journey: Journey;
let restore: () => Promise<void>;
let id: bigint;
let seats: Hex[];
let needed: number;

const { council, councilGuardian, governor } = contracts;
const guardian = demoAccount('guardian').address;
const brake = () => journey.page.locator('#brake');
const sign = () => brake().getByRole('button', { name: journey.say('proposals.veto.sign'), exact: true });
const count = (signed: number) =>
  brake().getByText(journey.say('proposals.veto.count', { signed: String(signed), needed: String(needed) }), {
    exact: true,
  });

const signatures = () =>
  journey.chain.client.readContract({ ...councilGuardian, functionName: 'signatures', args: [id] });
const stateNow = async () =>
  proposalStates[await journey.chain.client.readContract({ ...governor, functionName: 'state', args: [id] })];

/** An active proposal nobody has signed against, on which the demo's seat was active at the snapshot. */
async function findProposal(): Promise<void> {
  const { client } = journey.chain;
  for (const candidate of await journey.chain.proposalIds()) {
    id = candidate;
    if ((await stateNow()) !== 'Active' || (await signatures()) !== 0n) continue;
    const snapshot = Number((await journey.chain.after('proposalSnapshot', id)) - 1);
    const size = await client.readContract({ ...council, functionName: 'memberCount' });
    const members = await client.readContract({
      ...council,
      functionName: 'membersOf',
      args: [1n, size + 1n],
    });
    const active = await Promise.all(
      members.map(({ account }) =>
        client.readContract({ ...council, functionName: 'wasActive', args: [account, snapshot] }),
      ),
    );
    seats = members.map(({ account }) => account).filter((_, i) => active[i]);
    if (!seats.includes(guardian)) continue;
    const at = { ...councilGuardian, functionName: 'signaturesNeeded', args: [id] } as const;
    needed = Number(await client.readContract(at));
    return;
  }
  throw new Error('no proposal that the demo’s seat can sign against');
}

/** A transaction of any account, whoever holds its key. */
async function send(from: Hex, to: Hex, data: Hex): Promise<void> {
  const { chain } = journey;
  await chain.rpc('anvil_impersonateAccount', [from]);
  await chain.rpc('anvil_setBalance', [from, toHex(parseEther('1'))]);
  const hash = await chain.rpc('eth_sendTransaction', [{ from, to, data }]);
  const receipt = await chain.client.waitForTransactionReceipt({ hash: hash as Hex });
  expect(receipt.status).toBe('success');
}

function signAs(seat: Hex): Promise<void> {
  const { abi, address } = councilGuardian;
  return send(seat, address, encodeFunctionData({ abi, functionName: 'signVeto', args: [id, OTHER_REASON] }));
}

/** Proposes to take the power from the council. */
function proposeItsEnd(): Promise<void> {
  const { abi, address } = governor;
  const change = encodeFunctionData({ abi, functionName: 'setProposalGuardian', args: [zeroAddress] });
  const type = proposalTypes.indexOf('upgrade');
  const args = [[address], [0n], [change], '# No more brake', type] as const;
  return send(
    demoAccount('proposer').address,
    address,
    encodeFunctionData({ abi, functionName: 'proposeTyped', args }),
  );
}

beforeAll(async () => {
  journey = await Journey.begin({ ...stack(), key: demoKey('guardian') });
  restore = await journey.chain.snapshot();
  await findProposal();
});

afterAll(async () => {
  await journey.end(expect.getState().currentTestName);
  await restore();
});

it('tells everyone how near the council is to stopping a proposal, and lets nobody else sign', async () => {
  const { page, wallet } = journey;
  await journey.open(`/proposals/${id}`);
  await count(0).waitFor();
  expect(await brake().getByRole('meter').getAttribute('aria-valuenow')).toBe('0');
  expect(await sign().count()).toBe(0);
  await wallet.switchAccount(demoKey('newcomer'));
  await journey.connect();
  // The vote's panel came with the same wallet: had there been anything to sign, it would be there as well.
  await page.getByText(journey.say('proposals.vote.powerAtSnapshot')).waitFor();
  expect(await sign().count()).toBe(0);
});

it('lets a seat sign with its reason', async () => {
  const { wallet } = journey;
  await wallet.switchAccount(demoKey('guardian'));
  await sign().waitFor();
  await journey.expectAccessibleInBothThemes();
  await brake().getByLabel(journey.say('proposals.veto.reason')).fill(REASON);
  await sign().click();
  await journey.confirm();
  await count(1).waitFor();
  await brake().getByText(REASON, { exact: true }).waitFor();
  expect(await signatures()).toBe(1n);
});

it('says why the same seat cannot sign again, as the chain does', async () => {
  const reason = journey.say('proposals.veto.blocked.signed');
  await brake().getByText(reason).waitFor();
  expect(await sign().getAttribute('aria-disabled')).toBe('true');
  const again = journey.chain.client.simulateContract({
    ...councilGuardian,
    functionName: 'signVeto',
    args: [id, ''],
    account: guardian,
  });
  await expect(again).rejects.toThrow('GuardianAlreadySigned');
  await sign().click({ force: true });
  expect(await journey.page.getByRole('dialog').count()).toBe(0);
});

it('shows the signatures of others as they come, word for word', async () => {
  const [first] = seats.filter((seat) => seat !== guardian);
  await signAs(first ?? guardian);
  await count(2).waitFor();
  await brake().getByText(OTHER_REASON, { exact: true }).waitFor();
  expect(await stateNow()).toBe('Active');
});

it('says that the council canceled it once enough seats have signed', async () => {
  const { page } = journey;
  const rest = seats.filter((seat) => seat !== guardian).slice(1, needed - 1);
  for (const seat of rest) {
    expect(await stateNow()).toBe('Active');
    await signAs(seat);
  }
  expect(await stateNow()).toBe('Canceled');
  await brake().getByText(wordPattern('en', 'proposals.veto.vetoed')).waitFor();
  await count(needed).waitFor();
  await page
    .getByRole('main')
    .getByText(journey.say('common.state.Canceled'), { exact: true })
    .first()
    .waitFor();
  expect(await sign().count()).toBe(0);
  const [last] = rest.slice(-1);
  await brake()
    .getByRole('link', { name: new RegExp(last?.slice(-4) ?? '', 'i') })
    .first()
    .waitFor();
  await journey.expectAccessibleInBothThemes();
});

it('cannot stop the proposal that takes the power away, and nothing once the power has ended', async () => {
  const { chain } = journey;
  const sunset = await chain.client.readContract({ ...councilGuardian, functionName: 'sunset' });
  await chain.warpTo(sunset - 3 * DAY);
  await proposeItsEnd();
  id = await chain.newestProposal();
  await chain.warpTo(await chain.after('proposalSnapshot', id));
  await journey.open(`/proposals/${id}`);
  await brake().getByText(journey.say('proposals.veto.obstacle.exempt')).waitFor();
  await brake().getByText(journey.say('proposals.veto.blocked.exempt')).waitFor();
  expect(await sign().getAttribute('aria-disabled')).toBe('true');

  await chain.warpTo(sunset);
  expect(await stateNow()).toBe('Active');
  await journey.open(`/proposals/${id}`);
  await brake().getByText(journey.say('proposals.veto.obstacle.ended')).waitFor();
  await brake().getByText(journey.say('proposals.veto.blocked.ended')).waitFor();
  expect(await sign().getAttribute('aria-disabled')).toBe('true');
  journey.expectClean();
});
