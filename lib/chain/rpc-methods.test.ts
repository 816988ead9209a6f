import { describe, expect, test } from 'vitest';
import { deployment } from '@/lib/contracts/deployment';
import { ZERO_ADDRESS } from '@/lib/domain/hex';
import { isAllowedRequest } from './rpc-methods';

const PUBLIC = 8217;
const governor = deployment.contracts.governor.address;
const token = deployment.tokens.at(-1)?.address ?? governor;
const call = (to: unknown, ...rest: unknown[]) => ({
  method: 'eth_call',
  params: [{ to }, 'latest', ...rest],
});

describe('on a public chain', () => {
  test.each([governor, governor.toLowerCase(), token])('calls to %s pass', (to) => {
    expect(isAllowedRequest(call(to), PUBLIC)).toBe(true);
    expect(isAllowedRequest({ ...call(to), method: 'eth_estimateGas' }, PUBLIC)).toBe(true);
  });

  test.each([
    ['another address', call(ZERO_ADDRESS)],
    ['no address: code of the asker', call(undefined)],
    ['an address that is no text', call([governor])],
    ['a state override', call(governor, { [governor]: { code: '0x' } })],
    ['no arguments', { method: 'eth_call' }],
    ['named arguments', { method: 'eth_call', params: { to: governor } }],
    ['an estimate elsewhere', { ...call(ZERO_ADDRESS), method: 'eth_estimateGas' }],
  ])('%s does not pass', (_, request) => {
    expect(isAllowedRequest(request, PUBLIC)).toBe(false);
  });

  test('accounts can be looked at whoever they are', () => {
    const request = { method: 'eth_getBalance', params: [ZERO_ADDRESS, 'latest'] };
    expect(isAllowedRequest(request, PUBLIC)).toBe(true);
  });
});

test('a local chain’s wallets may call any address through it', () => {
  expect(isAllowedRequest(call(ZERO_ADDRESS), 31337)).toBe(true);
});
