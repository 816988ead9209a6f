import type { AbiParameter } from 'viem';
import type { Address, Hex } from '@/lib/domain/hex';
import { shortText } from '@/lib/format/short-text';
import type { ActionArgument, ActionValue } from './action-value';
import type { ArgumentUnit } from './argument-unit';

/** A decoded argument with its unit, as data to show. `unitOf` names the unit of a (nested) argument. */
export function argumentValue(
  parameter: AbiParameter,
  value: unknown,
  unitOf: (name: string) => ArgumentUnit,
): ActionValue {
  const element = /^(.*)\[\d*\]$/.exec(parameter.type)?.[1];
  if (element !== undefined && Array.isArray(value)) {
    const inner = { ...parameter, type: element };
    return { kind: 'list', items: value.map((item) => argumentValue(inner, item, unitOf)) };
  }
  if (parameter.type === 'tuple' && 'components' in parameter) {
    return { kind: 'record', fields: recordFields(parameter.components, value, unitOf) };
  }
  if (parameter.type === 'address') return { kind: 'address', address: String(value) as Address };
  if (parameter.type === 'bool') return { kind: 'flag', flag: value === true };
  if (parameter.type.startsWith('bytes'))
    return bytesValue(String(value) as Hex, unitOf(parameter.name ?? ''));
  if (typeof value === 'bigint' || typeof value === 'number') {
    return numberValue(BigInt(value), unitOf(parameter.name ?? ''));
  }
  return { kind: 'text', text: String(value) };
}

function recordFields(
  components: readonly AbiParameter[],
  value: unknown,
  unitOf: (name: string) => ArgumentUnit,
): ActionArgument[] {
  const record: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {};
  return components.map((component, i) => ({
    name: component.name ?? '',
    type: component.type,
    value: argumentValue(component, record[component.name || String(i)], unitOf),
  }));
}

function bytesValue(bytes: Hex, unit: ArgumentUnit): ActionValue {
  const text = unit.unit === 'name' ? shortText(bytes) : bytes;
  return text === bytes ? { kind: 'bytes', bytes } : { kind: 'text', text };
}

function numberValue(number: bigint, unit: ArgumentUnit): ActionValue {
  switch (unit.unit) {
    case 'amount':
      return { kind: 'amount', amount: number, symbol: unit.symbol, decimals: unit.decimals };
    case 'duration':
      return { kind: 'duration', seconds: number };
    case 'share':
      return { kind: 'share', bps: number };
    case 'time':
      return { kind: 'time', timestamp: number };
    case 'proposalType':
      return { kind: 'proposalType', type: Number(number) };
    case 'flag':
      return number > 1n ? { kind: 'number', number } : { kind: 'flag', flag: number === 1n };
    default:
      return { kind: 'number', number };
  }
}
