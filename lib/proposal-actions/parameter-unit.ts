import type { AbiFunction } from 'viem';
import type { BookedContract } from '@/lib/contracts/contract-book';
import type { Hex } from '@/lib/domain/hex';
import type { ArgumentUnit } from './argument-unit';

/** `IProtocolParameters.Unit`, in the order of its numbers. Base units are of no certain token. */
const units: readonly ArgumentUnit[] = [
  { unit: 'share' },
  { unit: 'duration' },
  { unit: 'amount', symbol: '', decimals: 18 },
  { unit: 'plain' },
  { unit: 'flag' },
];

/** Units of the protocol's parameters by key, as the chain defined them: numbers of `IProtocolParameters.Unit`. */
export type ParameterUnits = ReadonlyMap<Hex, number>;

const MEASURED = new Set(['value', 'minimum', 'maximum']);

/**
 * The unit of a protocol parameter's figures in a call: what the call itself defines, else what `known` says of its
 * key; undefined for every other argument of every other call.
 */
export function parameterUnit(
  contract: BookedContract,
  item: AbiFunction,
  args: readonly unknown[],
  argument: string,
  known?: ParameterUnits,
): ArgumentUnit | undefined {
  if (contract.name !== 'protocolParameters' || !MEASURED.has(argument)) return undefined;
  const argumentOf = (name: string) => args[item.inputs.findIndex((input) => input.name === name)];
  const defined = argumentOf('unit');
  const unit = typeof defined === 'number' ? defined : known?.get(String(argumentOf('key')) as Hex);
  return unit === undefined ? undefined : units[unit];
}
