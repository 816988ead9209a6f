import { type Abi, type AbiFunction, decodeFunctionData, toFunctionSelector } from 'viem';
import type { Hex } from '@/lib/domain/hex';

// Selectors are hashes: worth computing once for each ABI.
const known = new WeakMap<Abi, Map<string, AbiFunction>>();

/** The function a call names by its first four bytes. */
export function functionOf(abi: Abi, data: Hex): AbiFunction | undefined {
  let selectors = known.get(abi);
  if (selectors === undefined) {
    const functions = abi.filter((item): item is AbiFunction => item.type === 'function');
    selectors = new Map(functions.map((item) => [toFunctionSelector(item), item]));
    known.set(abi, selectors);
  }
  return selectors.get(data.slice(0, 10).toLowerCase());
}

/** Name and arguments of a call, or null when the ABI does not know it or the data is malformed. */
export function readCall(abi: Abi, data: Hex): { functionName: string; args: readonly unknown[] } | null {
  const item = functionOf(abi, data);
  if (item === undefined) return null;
  try {
    const { args } = decodeFunctionData({ abi: [item], data });
    return { functionName: item.name, args: args ?? [] };
  } catch {
    return null;
  }
}
