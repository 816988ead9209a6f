import type { Abi, ContractFunctionArgs, ContractFunctionName, StateOverride } from 'viem';
import { contracts } from '@/lib/contracts/contracts';
import type { ContractName } from '@/lib/contracts/deployment';
import type { Address } from '@/lib/domain/hex';

/** One contract call as it goes to the chain: what is simulated, shown and sent are the same object. */
export type Call = {
  contract: ContractName;
  address: Address;
  abi: Abi;
  functionName: string;
  args: readonly unknown[];
  /** Wei. None of our writes sends any. */
  value: bigint;
  /** State assumed while simulating a call whose precondition is signed in the same breath (a permit). */
  assume?: StateOverride;
};

type Abis = { [N in ContractName]: (typeof contracts)[N]['abi'] };
type Writes<N extends ContractName> = ContractFunctionName<Abis[N], 'nonpayable' | 'payable'>;
type Arguments<N extends ContractName, F extends Writes<N>> = ContractFunctionArgs<
  Abis[N],
  'nonpayable' | 'payable',
  F
>;

/** Builds a call on one of our contracts, checked against its ABI by the compiler. */
export function contractCall<N extends ContractName, F extends Writes<N>>(
  contract: N,
  functionName: F,
  args: Arguments<N, F>,
): Call {
  const { address, abi } = contracts[contract];
  // The signature has checked name and arguments; from here on all calls look alike.
  return { contract, address, abi: abi as Abi, functionName, args: args as readonly unknown[], value: 0n };
}
