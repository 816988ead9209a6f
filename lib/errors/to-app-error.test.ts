import {
  BaseError,
  ContractFunctionExecutionError,
  ContractFunctionRevertedError,
  encodeAbiParameters,
  encodeErrorResult,
  getAddress,
  HttpRequestError,
  InsufficientFundsError,
  UserRejectedRequestError,
} from 'viem';
import { describe, expect, it } from 'vitest';
import { keiAbi, kGovernorAbi, stakedKeiAbi } from '@/lib/contracts/generated';
import { AppError } from './app-error';
import { toAppError } from './to-app-error';

const account = `0x${'ab'.repeat(20)}` as const;

describe('toAppError', () => {
  it('keeps what is an AppError already', () => {
    const error = new AppError('duplicate');
    expect(toAppError(error)).toBe(error);
  });

  it.each([
    ['viem’s class', new UserRejectedRequestError(new Error('no'))],
    ['the EIP-1193 code', Object.assign(new Error('no'), { code: 4001 })],
    [
      'the code inside another error',
      new BaseError('x', { cause: Object.assign(new Error(), { code: 4001 }) }),
    ],
    ['WalletConnect’s code', { code: 5000, message: 'User rejected' }],
  ])('knows a refusal by %s', (_, error) => {
    expect(toAppError(error).kind).toBe('rejected');
  });

  it('decodes a revert of another contract than the one called', () => {
    const data = encodeErrorResult({
      abi: keiAbi,
      errorName: 'ERC20InsufficientBalance',
      args: [account, 1n, 2n],
    });
    const reverted = new ContractFunctionRevertedError({ abi: kGovernorAbi, data, functionName: 'execute' });
    const error = toAppError(
      new ContractFunctionExecutionError(reverted, {
        abi: kGovernorAbi,
        functionName: 'execute',
        args: [1n],
      }),
    );
    expect(error.kind).toBe('reverted');
    expect(error.errorName).toBe('ERC20InsufficientBalance');
    expect(error.args).toEqual({ sender: getAddress(account), balance: 1n, needed: 2n });
  });

  it.each([
    ['error.data', (data: string) => ({ code: 3, message: 'execution reverted', data })],
    ['error.data.data', (data: string) => ({ code: -32603, data: { data } })],
    [
      'error.data.originalError.data',
      (data: string) => ({ code: -32603, data: { originalError: { data } } }),
    ],
  ])('finds revert data in %s', (_, wrap) => {
    const data = encodeErrorResult({ abi: stakedKeiAbi, errorName: 'StakedKEIStillLocked', args: [7n] });
    const error = toAppError(wrap(data));
    expect([error.errorName, error.args]).toEqual(['StakedKEIStillLocked', { unlockAt: 7n }]);
  });

  it('knows Error(string) and Panic(uint256)', () => {
    const reason = `0x08c379a0${encodeAbiParameters([{ type: 'string' }], ['no']).slice(2)}`;
    const panic = `0x4e487b71${encodeAbiParameters([{ type: 'uint256' }], [17n]).slice(2)}`;
    expect(toAppError({ data: reason })).toMatchObject({ errorName: 'Error', args: { reason: 'no' } });
    expect(toAppError({ data: panic })).toMatchObject({ errorName: 'Panic', args: { panicCode: 17n } });
  });

  it('shows the selector of an error that nobody knows', () => {
    const error = toAppError({ code: 3, data: `0xdeadbeef${'00'.repeat(32)}` });
    expect([error.kind, error.errorName, error.code]).toEqual(['reverted', undefined, '0xdeadbeef']);
  });

  it.each([
    ['insufficientFunds', new InsufficientFundsError()],
    ['network', new HttpRequestError({ url: '/api/rpc', status: 502 })],
    ['network', { code: -32098 }],
    ['network', new BaseError('x', { cause: new TypeError('Failed to fetch') })],
    ['wrongChain', Object.assign(new Error('unknown chain'), { code: 4902 })],
    ['wrongChain', Object.assign(new Error('chain'), { name: 'ConnectorChainMismatchError' })],
    ['unsupported', { code: -32601 }],
    ['disconnected', { code: 4100 }],
    ['unknown', new Error('something')],
    ['unknown', 'a string'],
    ['unknown', undefined],
  ] as const)('sorts into %s', (kind, error) => {
    expect(toAppError(error).kind).toBe(kind);
  });

  it('never loses the cause, and always has a code', () => {
    const cause = new RangeError('odd');
    expect(toAppError(cause).cause).toBe(cause);
    expect(toAppError(cause).code).toBe('RangeError');
    expect(toAppError(null).code).not.toBe('');
  });
});
