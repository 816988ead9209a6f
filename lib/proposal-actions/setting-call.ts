import { type Abi, encodeFunctionData } from 'viem';
import { z } from 'zod';
import { readCall } from '@/lib/contracts/read-call';
import { type Address, sameAddress } from '@/lib/domain/hex';
import type { ActionKind } from './action-kind';
import type { ActionValue } from './action-value';
import { uintSchema } from './parameter-schemas';
import type { PhraseKey } from './phrase';

/** One new number for one rule. */
export type SettingCall = { value: bigint };

/** A call that sets one number of a contract of ours. */
export function settingCall(options: {
  messageKey: PhraseKey;
  contract: { address: Address; abi: Abi };
  functionName: string;
  bits: number;
  show: (value: bigint) => ActionValue;
}): ActionKind<SettingCall> {
  const { messageKey, contract, functionName, bits, show } = options;
  return {
    messageKey,
    schema: z.object({ value: uintSchema(bits) }),
    encode: ({ value }) => ({
      target: contract.address,
      value: 0n,
      calldata: encodeFunctionData({ abi: contract.abi, functionName, args: [value] }),
    }),
    decode: ({ target, value, calldata }) => {
      if (!sameAddress(target, contract.address) || value !== 0n) return null;
      const call = readCall(contract.abi, calldata);
      const [set] = call?.args ?? [];
      if (call?.functionName !== functionName) return null;
      // viem gives small integers as number.
      return typeof set === 'bigint' || typeof set === 'number' ? { value: BigInt(set) } : null;
    },
    values: ({ value }) => ({ value: show(value) }),
  };
}
