import { encodeFunctionData } from 'viem';
import { z } from 'zod';
import { contracts } from '@/lib/contracts/contracts';
import { readCall } from '@/lib/contracts/read-call';
import { type Address, sameAddress } from '@/lib/domain/hex';
import type { ActionKind } from './action-kind';
import { addressSchema } from './parameter-schemas';

/** Who may cancel proposals; the zero address: nobody but the proposer. */
export const setGuardian: ActionKind<{ guardian: Address }> = {
  messageKey: 'setGuardian',
  schema: z.object({ guardian: addressSchema }),
  encode: ({ guardian }) => ({
    target: contracts.governor.address,
    value: 0n,
    calldata: encodeFunctionData({
      abi: contracts.governor.abi,
      functionName: 'setProposalGuardian',
      args: [guardian],
    }),
  }),
  decode: ({ target, value, calldata }) => {
    if (!sameAddress(target, contracts.governor.address) || value !== 0n) return null;
    const call = readCall(contracts.governor.abi, calldata);
    if (call?.functionName !== 'setProposalGuardian') return null;
    return { guardian: addressSchema.parse(call.args[0]) };
  },
  values: ({ guardian }) => ({ value: { kind: 'address', address: guardian } }),
};
