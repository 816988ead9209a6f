import { type AbiFunction, encodeFunctionData, toFunctionSignature } from 'viem';
import { z } from 'zod';
import { type BookedContract, contractAt } from '@/lib/contracts/contract-book';
import { readCall } from '@/lib/contracts/read-call';
import type { Address } from '@/lib/domain/hex';
import type { ActionKind } from './action-kind';
import { addressSchema, uintSchema } from './parameter-schemas';

/** Any call of a contract of the deployment; `signature` as in `transfer(address,uint256)`, `value` in wei. */
export type ContractCall = { target: Address; signature: string; args: readonly unknown[]; value: bigint };

/** The functions of a contract that change something, by signature, in alphabetical order. */
export function changingFunctions(contract: BookedContract): Map<string, AbiFunction> {
  const functions = contract.abi.filter(
    (item): item is AbiFunction =>
      item.type === 'function' &&
      (item.stateMutability === 'nonpayable' || item.stateMutability === 'payable'),
  );
  return new Map(
    functions.map((item) => [toFunctionSignature(item), item] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function functionAt(target: Address, signature: string): AbiFunction | undefined {
  const contract = contractAt(target);
  return contract === undefined ? undefined : changingFunctions(contract).get(signature);
}

/** Any call by the generated ABIs. */
export const contractCall: ActionKind<ContractCall> = {
  messageKey: 'call',
  schema: z
    .object({
      target: addressSchema,
      signature: z.string(),
      args: z.array(z.unknown()).readonly(),
      value: uintSchema(),
    })
    .refine(({ target, signature }) => functionAt(target, signature) !== undefined, 'function'),
  encode: ({ target, signature, args, value }) => {
    const item = functionAt(target, signature);
    if (item === undefined) throw new RangeError(`no function ${signature}`);
    return { target, value, calldata: encodeFunctionData({ abi: [item], functionName: item.name, args }) };
  },
  decode: ({ target, value, calldata }) => {
    const contract = contractAt(target);
    if (contract === undefined) return null;
    for (const [signature, item] of changingFunctions(contract)) {
      const call = readCall([item], calldata);
      if (call !== null) return { target: contract.address, signature, args: call.args, value };
    }
    return null;
  },
  values: ({ target, signature }) => ({
    function: { kind: 'text', text: signature.slice(0, signature.indexOf('(')) },
    contract: { kind: 'text', text: contractAt(target)?.title ?? '' },
  }),
};
