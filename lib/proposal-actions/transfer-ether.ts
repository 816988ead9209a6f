import { z } from 'zod';
import { deployment } from '@/lib/contracts/deployment';
import type { Address } from '@/lib/domain/hex';
import type { ActionKind } from './action-kind';
import { addressSchema, uintSchema } from './parameter-schemas';

/** `amount` in wei. */
export type TransferEther = { to: Address; amount: bigint };

/** Sends the chain's coin from the treasury: a call without data. */
export const transferEther: ActionKind<TransferEther> = {
  messageKey: 'transferEther',
  schema: z.object({ to: addressSchema, amount: uintSchema() }),
  encode: ({ to, amount }) => ({ target: to, value: amount, calldata: '0x' }),
  decode: ({ target, value, calldata }) => (calldata === '0x' ? { to: target, amount: value } : null),
  values: ({ to, amount }) => {
    const { symbol, decimals } = deployment.nativeCurrency;
    return { amount: { kind: 'amount', amount, symbol, decimals }, to: { kind: 'address', address: to } };
  },
};
