import { encodeFunctionData, stringToHex } from 'viem';
import { describe, expect, test } from 'vitest';
import { contracts } from '@/lib/contracts/contracts';
import { decodeAction } from './decode';

describe('figures of protocol parameters', () => {
  const { abi, address: target } = contracts.protocolParameters;
  const key = stringToHex('protocol.fee', { size: 32 });
  const set = (value: bigint) => ({
    target,
    value: 0n,
    calldata: encodeFunctionData({ abi, functionName: 'setParameter', args: [key, value] }),
  });

  test.each([
    [0, 30n, { kind: 'share', bps: 30n }],
    [1, 3_600n, { kind: 'duration', seconds: 3_600n }],
    [2, 10n ** 18n, { kind: 'amount', amount: 10n ** 18n, symbol: '', decimals: 18 }],
    [3, 21n, { kind: 'number', number: 21n }],
    [4, 1n, { kind: 'flag', flag: true }],
    [4, 2n, { kind: 'number', number: 2n }],
  ])('unit %i', (unit, value, shown) => {
    const decoded = decodeAction(set(value), undefined, new Map([[key, unit]]));
    expect(decoded.phrase.values['value']).toEqual(shown);
    expect(decoded.arguments[1]?.value).toEqual(shown);
  });

  test('bare without a known unit', () => {
    expect(decodeAction(set(30n)).phrase.values['value']).toEqual({ kind: 'number', number: 30n });
  });

  test('a definition names its own unit', () => {
    const calldata = encodeFunctionData({
      abi,
      functionName: 'defineParameter',
      args: [key, 0, 0n, 300n, 30n],
    });
    const { values } = decodeAction({ target, value: 0n, calldata }).phrase;
    expect(values['maximum']).toEqual({ kind: 'share', bps: 300n });
  });
});
