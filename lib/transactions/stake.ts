import { getBlock, getBytecode, readContract } from '@wagmi/core';
import { parseSignature, type TypedDataDefinition } from 'viem';
import { z } from 'zod';
import { contracts } from '@/lib/contracts/contracts';
import { deployment } from '@/lib/contracts/deployment';
import type { Address, Hex } from '@/lib/domain/hex';
import { HOUR } from '@/lib/domain/time-units';
import { voteWeight } from '@/lib/domain/vote-weight';
import { allowanceSteps } from './allowance-steps';
import { assumeAllowance } from './assume-allowance';
import { type Call, contractCall } from './call';
import { amountParam, durationParam } from './params';
import { defineTransaction, type Step, type StepContext } from './transaction';

/** How long a permit may wait in the wallet, in chain seconds. */
const PERMIT_LIFE = 24 * HOUR;

const NO_SIGNATURE = { v: 27, r: `0x${'0'.repeat(64)}`, s: `0x${'0'.repeat(64)}` } as const;

/**
 * Stakes KEI. One signature (ERC-2612) and one transaction when the account can sign and needs an allowance; otherwise
 * an exact approval and the stake, two visible steps.
 */
export const stake = defineTransaction({
  schema: z.object({ amount: amountParam, duration: durationParam }),
  summary: ({ amount, duration }) => ({
    key: 'stake',
    values: {
      amount: { type: 'amount', value: amount, decimals: 18 },
      duration: { type: 'duration', seconds: duration },
      votes: { type: 'amount', value: voteWeight(amount, duration), decimals: 18 },
    },
  }),
  steps: async ({ amount, duration }, context) => {
    const plain = await allowanceSteps(
      context,
      amount,
      contractCall('stakedKei', 'stake', [amount, duration]),
    );
    if (plain.length === 1 || !context.permit || (await hasCode(context))) return plain;
    return permitSteps(context, amount, duration);
  },
});

/** Accounts with code (multisigs, EIP-7702) may answer with signatures that ERC-2612 does not know. */
async function hasCode({ config, account }: StepContext): Promise<boolean> {
  const code = await getBytecode(config, { address: account });
  return code !== undefined && code !== '0x';
}

async function permitSteps(context: StepContext, amount: bigint, duration: number): Promise<readonly Step[]> {
  const { config, account } = context;
  const [nonce, block] = await Promise.all([
    readContract(config, { ...contracts.kei, functionName: 'nonces', args: [account] }),
    getBlock(config, {}),
  ]);
  const deadline = block.timestamp + BigInt(PERMIT_LIFE);
  const call = (signature: Hex | undefined): Call => {
    const { v, r, s } = signature === undefined ? NO_SIGNATURE : vrs(signature);
    return contractCall('stakedKei', 'stakeWithPermit', [amount, duration, deadline, v, r, s]);
  };
  const dryRun = { ...call(undefined), assume: assumeAllowance(account, amount) };
  return [
    { kind: 'sign', name: 'permit', typedData: permitTypedData(account, amount, nonce, deadline), dryRun },
    { kind: 'send', name: 'send', call },
  ];
}

function vrs(signature: Hex): { v: number; r: Hex; s: Hex } {
  const { r, s, yParity } = parseSignature(signature);
  return { v: 27 + yParity, r, s };
}

function permitTypedData(
  owner: Address,
  value: bigint,
  nonce: bigint,
  deadline: bigint,
): TypedDataDefinition {
  return {
    domain: {
      name: 'KEI',
      version: '1',
      chainId: deployment.chainId,
      verifyingContract: contracts.kei.address,
    },
    types: {
      Permit: [
        { name: 'owner', type: 'address' },
        { name: 'spender', type: 'address' },
        { name: 'value', type: 'uint256' },
        { name: 'nonce', type: 'uint256' },
        { name: 'deadline', type: 'uint256' },
      ],
    },
    primaryType: 'Permit',
    message: { owner, spender: contracts.stakedKei.address, value, nonce, deadline },
  };
}
