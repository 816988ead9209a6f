import { encodeFunctionData, erc20Abi } from 'viem';
import { z } from 'zod';
import { deployment } from '@/lib/contracts/deployment';
import { readCall } from '@/lib/contracts/read-call';
import { type Address, sameAddress } from '@/lib/domain/hex';
import type { Asset } from '@/lib/domain/treasury';
import type { ActionKind } from './action-kind';
import { addressSchema, uintSchema } from './parameter-schemas';
import type { PhraseKey } from './phrase';

/** `amount` in the token's base units; `token` is one of the deployment's. */
export type TokenCall = { token: Address; account: Address; amount: bigint };

/** The two calls of an ERC-20 that take an account and an amount. */
export function tokenCall(
  messageKey: PhraseKey,
  functionName: 'transfer' | 'approve',
): ActionKind<TokenCall> {
  return {
    messageKey,
    schema: z.object({
      token: addressSchema.refine((address) => tokenAt(address) !== undefined, 'token'),
      account: addressSchema,
      amount: uintSchema(),
    }),
    encode: ({ token, account, amount }) => ({
      target: token,
      value: 0n,
      calldata: encodeFunctionData({ abi: erc20Abi, functionName, args: [account, amount] }),
    }),
    decode: ({ target, value, calldata }) => {
      const token = tokenAt(target);
      if (token === undefined || value !== 0n) return null;
      const call = readCall(erc20Abi, calldata);
      const [account, amount] = call?.args ?? [];
      if (call?.functionName !== functionName || typeof amount !== 'bigint') return null;
      return { token: token.address, account: addressSchema.parse(account), amount };
    },
    values: ({ token, account, amount }) => ({
      amount: {
        kind: 'amount',
        amount,
        symbol: tokenAt(token)?.symbol ?? '',
        decimals: tokenAt(token)?.decimals ?? 0,
      },
      to: { kind: 'address', address: account },
    }),
  };
}

function tokenAt(address: string): Asset | undefined {
  return deployment.tokens.find((token) => sameAddress(token.address, address));
}
