import { describe, expect, test } from 'vitest';
import { contracts } from '@/lib/contracts/contracts';
import { deployment } from '@/lib/contracts/deployment';
import { ZERO_ADDRESS } from '@/lib/domain/hex';
import { buildActions } from './build-action';
import { decodeAction } from './decode';
import type { DraftAction } from './draft-action';

const kei = contracts.kei.address;
const assets = [
  { ...deployment.nativeCurrency, address: ZERO_ADDRESS, balance: 10n ** 18n },
  { address: kei, symbol: 'KEI', name: 'KEI', decimals: 18, balance: 100n * 10n ** 18n },
];
const recipient = contracts.governor.address;

const transfer = (fields: Partial<Extract<DraftAction, { kind: 'transfer' }>>): DraftAction => ({
  id: '1',
  kind: 'transfer',
  asset: kei,
  recipient,
  amount: '1',
  ...fields,
});
const call = (fields: Partial<Extract<DraftAction, { kind: 'call' }>>): DraftAction => ({
  id: '1',
  kind: 'call',
  contract: contracts.timelock.address,
  signature: 'updateDelay(uint256)',
  args: ['7d'],
  value: '',
  ...fields,
});

const problemsOf = (draft: DraftAction) => buildActions([draft], assets)[0]?.problems;

describe('transfers', () => {
  test.each([
    ['1e18', 'scientific'],
    ['1,5', 'comma'],
    ['-1', 'negative'],
    ['0.1234567890123456789', 'too-many-decimals'],
    ['٣', 'not-a-number'],
    ['', 'empty'],
    ['100.000000000000000001', 'more-than-balance'],
  ])('%s is refused as %s', (amount, problem) => {
    expect(problemsOf(transfer({ amount }))).toEqual({ amount: problem });
  });

  test('the whole balance can be paid, to the last unit, and not twice', () => {
    const [first, second] = buildActions(
      [transfer({ amount: '100' }), transfer({ amount: '0.000000000000000001' })],
      assets,
    );
    expect(first?.problems).toEqual({});
    expect(second?.problems).toEqual({ amount: 'more-than-balance' });
  });

  test.each([
    [recipient.replace('C', 'c'), 'addressChecksum'],
    [recipient.slice(0, 41), 'addressLength'],
    ['vitalik.eth', 'addressForm'],
    ['', 'addressEmpty'],
  ])('recipient %s is refused as %s', (text, problem) => {
    expect(problemsOf(transfer({ recipient: text }))).toEqual({ recipient: problem });
  });

  test('a lower-case address has no checksum to be wrong', () => {
    expect(problemsOf(transfer({ recipient: recipient.toLowerCase() }))).toEqual({});
  });
});

describe('calls', () => {
  test('durations take units', () => {
    const action = buildActions([call({})], assets)[0]?.action;
    expect(action && decodeAction(action).phrase.values['value']).toEqual({
      kind: 'duration',
      seconds: 604_800n,
    });
  });

  test.each([
    [['7 days'], 'duration'],
    [[''], 'empty'],
  ])('%s is refused as %s', (args, problem) => {
    expect(problemsOf(call({ args }))).toEqual({ arg0: problem });
  });

  test('lists are JSON, large numbers in quotes', () => {
    const contract = contracts.governor.address;
    const signature = 'propose(address[],uint256[],bytes[],string)';
    const args = [
      `["${kei}"]`,
      '["115792089237316195423570985008687907853269984665640564039457584007913129639935"]',
      '["0x"]',
      'Hi',
    ];
    expect(problemsOf(call({ contract, signature, args }))).toEqual({});
    expect(problemsOf(call({ contract, signature, args: [`[1]`, '1', '[0x]', ''] }))).toEqual({
      arg0: 'addressForm',
      arg1: 'list',
      arg2: 'list',
    });
  });

  test('a transfer written as a call is held against the balance too', () => {
    const draft = call({ contract: kei, signature: 'transfer(address,uint256)', args: [recipient, '101'] });
    expect(problemsOf(draft)).toEqual({ arg1: 'more-than-balance' });
  });

  const policy = (args: string[]) =>
    call({
      contract: contracts.proposalPolicy.address,
      signature: 'setType(uint8,(bool,uint8,(uint16,uint16,uint16,uint32,uint32,uint32)))',
      args,
    });
  const config = (terms: object) =>
    JSON.stringify({
      enabled: 'true',
      tier: '2',
      terms: {
        quorumBps: '4',
        approvalBps: '66.67',
        thresholdBps: '0.1',
        votingDelay: '2d',
        votingPeriod: '5d',
        extraDelay: '0',
        ...terms,
      },
    });

  test('shares are typed in percent, to two decimals', () => {
    const [built] = buildActions([policy(['3', config({})])], assets);
    expect(built?.problems).toEqual({});
    const values = built?.action && decodeAction(built.action).phrase.values;
    expect(values).toMatchObject({
      quorumBps: { kind: 'share', bps: 400n },
      approvalBps: { kind: 'share', bps: 6_667n },
      votingPeriod: { kind: 'duration', seconds: 432_000n },
    });
    expect(problemsOf(policy(['3', config({ quorumBps: '66.667' })]))).toEqual({ arg1: 'too-many-decimals' });
    expect(problemsOf(policy(['3', config({ votingPeriod: '99999999999' })]))).toEqual({ arg1: 'range' });
  });

  test('names and days are typed as they read', () => {
    const grant = (args: string[]) =>
      call({
        contract: contracts.integrations.address,
        signature: 'grantCapability(address,bytes32,uint48,string)',
        args,
      });
    const [built] = buildActions([grant([recipient, 'oracle.feed', '2027-03-01', ''])], assets);
    expect(built?.problems).toEqual({});
    const values = built?.action && decodeAction(built.action).phrase.values;
    expect(values).toMatchObject({
      capability: { kind: 'text', text: 'oracle.feed' },
      expiresAt: { kind: 'time', timestamp: BigInt(Date.parse('2027-03-01') / 1000) },
    });
    expect(problemsOf(grant([recipient, 'two words', '2027-13-01', '']))).toEqual({
      arg1: 'name',
      arg2: 'day',
    });
  });

  test('an amount is of the token that the call itself names', () => {
    const stream = call({
      contract: contracts.grants.address,
      signature: 'createStream(address,address,uint128,uint48,uint48,uint48,bool,string)',
      args: [recipient, kei, '1.5', '2027-03-01', '30d', '365d', 'true', ''],
    });
    const [built] = buildActions([stream], assets);
    expect(built?.problems).toEqual({});
    const values = built?.action && decodeAction(built.action).phrase.values;
    expect(values?.['total']).toEqual({
      kind: 'amount',
      amount: 15n * 10n ** 17n,
      symbol: 'KEI',
      decimals: 18,
    });
  });

  test('nothing is guessed', () => {
    expect(problemsOf(call({ contract: '' }))).toEqual({ contract: 'choose' });
    expect(problemsOf(call({ signature: '' }))).toEqual({ signature: 'choose' });
  });
});
