import { type Config, simulateContract } from '@wagmi/core';
import { chain } from '@/lib/chain/chain';
import type { Address } from '@/lib/domain/hex';
import { toAppError } from '@/lib/errors/to-app-error';
import type { Call } from './call';

/** Runs a call on the newest state without sending it. @throws AppError, reverted with the contract's own error. */
export async function simulate(
  config: Config,
  account: Address,
  call: Call,
  blockNumber?: bigint,
): Promise<void> {
  const { address, abi, functionName, args, value, assume } = call;
  try {
    await simulateContract(config, {
      address,
      abi,
      functionName,
      args,
      value,
      account,
      chainId: chain.id,
      ...(assume === undefined ? {} : { stateOverride: assume }),
      ...(blockNumber === undefined ? {} : { blockNumber }),
    });
  } catch (error) {
    const found = toAppError(error);
    // A node that ignores state overrides sees no allowance; the call is simulated again once it is signed.
    if (assume !== undefined && found.errorName === 'ERC20InsufficientAllowance') return;
    throw found;
  }
}
