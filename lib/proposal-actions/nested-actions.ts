import type { Action } from '@/lib/domain/action';
import type { Address, Hex } from '@/lib/domain/hex';

/**
 * The calls inside a call, by the shape that `relay`, `execute`, `schedule` and their batches share: a target, a value
 * and bytes, or arrays of them. `named` are the arguments by name.
 */
export function nestedActions(named: Record<string, unknown>): Action[] {
  const { target, targets, value, values } = named;
  const data = named['data'] ?? named['payload'] ?? named['calldatas'] ?? named['payloads'] ?? named['datas'];
  if (isAddress(target) && isBytes(data)) return [{ target, value: weiOf(value), calldata: data }];
  if (!Array.isArray(targets) || !Array.isArray(data)) return [];
  return targets.flatMap((item: unknown, i) => {
    const calldata: unknown = data[i];
    const wei = Array.isArray(values) ? weiOf(values[i]) : 0n;
    return isAddress(item) && isBytes(calldata) ? [{ target: item, value: wei, calldata }] : [];
  });
}

function weiOf(value: unknown): bigint {
  return typeof value === 'bigint' ? value : 0n;
}

function isAddress(value: unknown): value is Address {
  return typeof value === 'string' && value.length === 42;
}

function isBytes(value: unknown): value is Hex {
  return typeof value === 'string' && value.startsWith('0x');
}
