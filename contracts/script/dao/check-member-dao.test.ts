import { zeroAddress } from 'viem';
import { mnemonicToAccount } from 'viem/accounts';
import { expect, test } from 'vitest';
import { DAY } from '@/lib/domain/time-units';
import { parameters } from '../daos/lotus-circle';
import { DEMO_MNEMONIC } from '../demo-accounts';
import { memberDaoOutOfBounds } from './check-member-dao';
import type { MemberDaoParameters } from './member-dao-parameters';

const deployer = mnemonicToAccount(DEMO_MNEMONIC).address;
const wrong = (changes: Partial<MemberDaoParameters>): string[] =>
  memberDaoOutOfBounds({ ...parameters, ...changes }, deployer);
const { electorate } = parameters;

test('the example can be deployed', () => {
  expect(wrong({})).toEqual([]);
});

test.each<[string, Partial<MemberDaoParameters>, string]>([
  ['no name', { name: ' ' }, 'name is empty'],
  ['no outer governor', { outer: zeroAddress }, 'outer: 0x0'],
  [
    'no token',
    { electorate: { ...electorate, kind: 'wrap', token: zeroAddress, name: 'x', symbol: 'y' } },
    'electorate: 0x0',
  ],
  [
    'votes without a symbol',
    { electorate: { ...electorate, kind: 'wrap', name: 'x', symbol: '' } },
    'electorate: symbol is empty',
  ],
  ['no time to vote', { votingPeriod: 0 }, 'votingPeriod is 0'],
  ['half a second', { votingDelay: 0.5 }, 'votingDelay is 0.5'],
  ['a quorum of nobody', { quorumPercent: 0 }, 'quorumPercent is 0'],
  ['a quorum of more than all', { quorumPercent: 101 }, 'quorumPercent is 101'],
  ['a timelock without delay', { timelockDelay: 0 }, 'timelockDelay is 0'],
  ['no time to relay', { relayWindow: 0 }, 'relayWindow is 0'],
  ['a negative threshold', { proposalThreshold: -1n }, 'proposalThreshold is -1'],
  ['a guardian that is nobody', { guardian: zeroAddress }, 'guardian: 0x0'],
  ['the deployer as guardian', { guardian: deployer }, 'the deployer must not keep any power'],
  [
    'stakes that can leave before what they voted is executed',
    {
      electorate: { kind: 'stake', token: electorate.token, name: 'x', symbol: 'y' },
      votingPeriod: 27 * DAY + 1,
    },
    'stake that voted could be gone before',
  ],
])('%s is refused in one line', (_, changes, line) => {
  const lines = wrong(changes);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(line);
});

test('everything that is wrong is said at once', () => {
  expect(wrong({ name: '', votingPeriod: 0, quorumPercent: 0 })).toHaveLength(3);
});
