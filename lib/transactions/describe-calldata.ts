import { type Abi, type AbiParameter, decodeFunctionData, getAbiItem } from 'viem';
import { contracts } from '@/lib/contracts/contracts';
import type { ContractName } from '@/lib/contracts/deployment';
import type { Hex } from '@/lib/domain/hex';
import { contractAt, type DescribedArgument, writeArgument } from './describe-call';

export type DescribedCalldata = { contract: ContractName; functionName: string; args: DescribedArgument[] };

/** What a transaction to one of our contracts calls; nothing for any other address or function. */
export function describeCalldata(to: string, data: Hex): DescribedCalldata | undefined {
  const contract = contractAt(to);
  if (contract === undefined) return undefined;
  try {
    // Any of our ABIs: which one is known only now.
    const abi: Abi = contracts[contract].abi;
    const { functionName, args } = decodeFunctionData({ abi, data });
    const values: readonly unknown[] = args ?? [];
    const item = getAbiItem({ abi, name: data.slice(0, 10) as Hex });
    const inputs: readonly AbiParameter[] = item !== undefined && 'inputs' in item ? item.inputs : [];
    return {
      contract,
      functionName,
      args: values.map((value, index) => ({
        name: inputs[index]?.name ?? String(index),
        type: inputs[index]?.type ?? '',
        value: writeArgument(value),
      })),
    };
  } catch {
    return undefined;
  }
}
