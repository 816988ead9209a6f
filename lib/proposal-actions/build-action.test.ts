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
  contract: contracts.governor.address,
  signature: 'setVotingPeriod(uint32)',
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
    [['99999999999'], 'range'],
    [[''], 'empty'],
  ])('%s is refused as %s', (args, problem) => {
    expect(problemsOf(call({ args }))).toEqual({ arg0: problem });
  });

  test('lists are JSON, large numbers in quotes', () => {
    const signature = 'propose(address[],uint256[],bytes[],string)';
    const args = [
      `["${kei}"]`,
      '["115792089237316195423570985008687907853269984665640564039457584007913129639935"]',
      '["0x"]',
      'Hi',
    ];
    expect(problemsOf(call({ signature, args }))).toEqual({});
    expect(problemsOf(call({ signature, args: [`[1]`, '1', '[0x]', ''] }))).toEqual({
      arg0: 'addressForm',
      arg1: 'list',
      arg2: 'list',
    });
  });

  test('a transfer written as a call is held against the balance too', () => {
    const draft = call({ contract: kei, signature: 'transfer(address,uint256)', args: [recipient, '101'] });
    expect(problemsOf(draft)).toEqual({ arg1: 'more-than-balance' });
  });

  test('nothing is guessed', () => {
    expect(problemsOf(call({ contract: '' }))).toEqual({ contract: 'choose' });
    expect(problemsOf(call({ signature: '' }))).toEqual({ signature: 'choose' });
  });
});
