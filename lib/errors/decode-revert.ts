import { decodeErrorResult } from 'viem';
import type { Hex } from '@/lib/domain/hex';
import type { RevertName } from './app-error';
import { errorAbi } from './error-abi';

export type DecodedRevert = { errorName: RevertName; args: Record<string, unknown> };

const builtIn: Record<string, readonly string[]> = { Error: ['reason'], Panic: ['panicCode'] };

/** Revert data to a name and arguments by parameter name; nothing when the selector is not one of ours. */
export function decodeRevert(data: Hex): DecodedRevert | undefined {
  try {
    const { errorName, args } = decodeErrorResult({ abi: errorAbi, data });
    const item = errorAbi.find(({ name }) => name === errorName);
    const names = item?.inputs.map((input) => input.name ?? '') ?? builtIn[errorName] ?? [];
    const values: readonly unknown[] = args ?? [];
    return {
      // decodeErrorResult knows our ABI's errors and Solidity's two, and nothing else.
      errorName: errorName as RevertName,
      args: Object.fromEntries(names.map((name, index) => [name || String(index), values[index]])),
    };
  } catch {
    return undefined;
  }
}
