import { type AbiParameter, encodeFunctionData, getAbiItem } from 'viem';
import { contracts } from '@/lib/contracts/contracts';
import type { ContractName } from '@/lib/contracts/deployment';
import { type Address, type Hex, sameAddress } from '@/lib/domain/hex';
import type { Call } from './call';

export type DescribedArgument = { name: string; type: string; value: string };

/** A call in words: which contract, which function, which arguments by name. */
export type DescribedCall = {
  contract: ContractName;
  address: Address;
  functionName: string;
  args: DescribedArgument[];
  /** The bytes that go to the chain. */
  calldata: Hex;
};

/** Reads a call back from its own ABI, so that what is shown is what is sent. */
export function describeCall(call: Call): DescribedCall {
  const { contract, address, abi, functionName, args } = call;
  const item = getAbiItem({ abi, name: functionName, args });
  const inputs: readonly AbiParameter[] = item !== undefined && 'inputs' in item ? item.inputs : [];
  return {
    contract,
    address,
    functionName,
    args: args.map((value, index) => ({
      name: inputs[index]?.name ?? String(index),
      type: inputs[index]?.type ?? '',
      value: writeArgument(value),
    })),
    calldata: encodeFunctionData({ abi, functionName, args }),
  };
}

/** Which of our contracts an address is. */
export function contractAt(address: string): ContractName | undefined {
  for (const [name, { address: own }] of Object.entries(contracts)) {
    // Object.entries widens the keys of our own constant.
    if (sameAddress(own, address)) return name as ContractName;
  }
  return undefined;
}

/** Any ABI value as text: lists in brackets, bytes and addresses as they are. */
export function writeArgument(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeArgument).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([name, inner]) => `${name}: ${writeArgument(inner)}`)
      .join(', ')}}`;
  }
  return String(value);
}
