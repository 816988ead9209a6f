import { readContract } from '@wagmi/core';
import { contracts } from '@/lib/contracts/contracts';
import type { Call } from './call';
import { contractCall } from './call';
import type { Step, StepContext } from './transaction';

/**
 * A call that collects KEI, behind an approval when the allowance does not cover it. The approval is for exactly
 * `amount`: nothing is left that could be spent later.
 */
export async function allowanceSteps(
  context: StepContext,
  amount: bigint,
  call: Call,
): Promise<readonly Step[]> {
  const allowance = await readContract(context.config, {
    ...contracts.kei,
    functionName: 'allowance',
    args: [context.account, contracts.stakedKei.address],
  });
  const send: Step = { kind: 'send', name: 'send', call: () => call };
  if (allowance >= amount) return [send];
  const approve = contractCall('kei', 'approve', [contracts.stakedKei.address, amount]);
  return [{ kind: 'send', name: 'approve', call: () => approve }, send];
}
