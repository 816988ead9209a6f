import { describe, expect, it } from 'vitest';
import { type Intent, registry, type TransactionName } from './registry';
import type { Transaction } from './transaction';

const address = `0x${'5f'.repeat(20)}`;
const good: { [N in TransactionName]: Extract<Intent, { name: N }>['params'] } = {
  stake: { amount: '1000000000000000000', duration: 2_419_200 },
  increase: { index: 0, amount: '1' },
  extend: { index: 3, duration: 2_419_200 },
  'begin-exit': { index: 0 },
  'cancel-exit': { index: 0 },
  split: { index: 0, amount: '1000000000000000000' },
  merge: { from: 0, into: 1 },
  'schedule-exit': { index: 0, exitAt: 0 },
  'exit-early': { index: 0 },
  kick: { owner: address, index: 0 },
  withdraw: { index: 0 },
  delegate: { delegatee: address },
  'delegate-stake': { index: 0, delegatee: `0x${'0'.repeat(40)}` },
  'set-profile': { name: 'Lan', statement: '' },
  propose: { targets: [address], values: ['0'], calldatas: ['0x'], description: '# Title', proposalType: 4 },
  'cast-vote': { proposalId: '1', support: 1, reason: '' },
  'cast-override-vote': { proposalId: '1', support: 2, reason: 'because' },
  'cast-split-vote': { proposalId: '1', against: '0', for: '2', abstain: '1', reason: '' },
  'cast-override-part': { proposalId: '1', delegatee: address, support: 0, reason: '' },
  queue: { proposalId: '1' },
  execute: { proposalId: '1' },
  cancel: { proposalId: '1' },
  'advance-phase': { phase: 'shared' },
  'sign-veto': { proposalId: '1', reason: 'too much at once' },
};

async function accepts(name: TransactionName, params: unknown): Promise<boolean> {
  const { schema } = (await registry[name]()) as Transaction;
  return schema.safeParse(params).success;
}

describe('the schemas of intents', () => {
  it.each(Object.entries(good))('%s takes its plain JSON', async (name, params) => {
    expect(await accepts(name as TransactionName, JSON.parse(JSON.stringify(params)))).toBe(true);
  });

  it.each(Object.keys(good))('%s refuses nothing at all', async (name) => {
    expect(await accepts(name as TransactionName, {})).toBe(false);
  });

  it.each(['1e18', '1,5', '-1', '1.5', '٣', '', ' 1', '0x1', '0', '01', '9'.repeat(40)])(
    'stake refuses the amount %j',
    async (amount) => {
      expect(await accepts('stake', { amount, duration: 2_419_200 })).toBe(false);
    },
  );

  it.each([0, -1, 1.5, Number.NaN, 2 ** 32])('stake refuses the duration %d', async (duration) => {
    expect(await accepts('stake', { amount: '1', duration })).toBe(false);
  });

  it('refuses an address with a wrong checksum', async () => {
    const wrong = `0x5F${'5f'.repeat(19)}`;
    expect(await accepts('delegate', { delegatee: wrong })).toBe(false);
  });

  it('refuses a proposal whose lists differ in length', async () => {
    expect(await accepts('propose', { ...good.propose, values: [] })).toBe(false);
  });

  it.each([-1, 256, 1.5, '4'])('refuses the type %j', async (proposalType) => {
    expect(await accepts('propose', { ...good.propose, proposalType })).toBe(false);
  });

  it('refuses a ballot split into nothing, and a part no contract can hold', async () => {
    const ballot = good['cast-split-vote'];
    expect(await accepts('cast-split-vote', { ...ballot, for: '0', abstain: '0' })).toBe(false);
    expect(await accepts('cast-split-vote', { ...ballot, for: (2n ** 128n).toString() })).toBe(false);
  });

  it('refuses to merge a stake into itself', async () => {
    expect(await accepts('merge', { from: 2, into: 2 })).toBe(false);
  });

  it('refuses to leave on a day the contract cannot hold', async () => {
    expect(await accepts('schedule-exit', { index: 0, exitAt: 2 ** 32 })).toBe(false);
  });

  it('takes a signature without a reason, but not without saying so', async () => {
    expect(await accepts('sign-veto', { proposalId: '1', reason: '' })).toBe(true);
    expect(await accepts('sign-veto', { proposalId: '1' })).toBe(false);
    expect(await accepts('sign-veto', { proposalId: '-1', reason: '' })).toBe(false);
  });

  it.each([3, -1, '1', 255])('refuses the support %j', async (support) => {
    expect(await accepts('cast-vote', { proposalId: '1', support, reason: '' })).toBe(false);
  });
});
