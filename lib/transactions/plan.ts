import type { Config } from '@wagmi/core';
import { AppError } from '@/lib/errors/app-error';
import { toAppError } from '@/lib/errors/to-app-error';
import { describeCall } from './describe-call';
import { type Intent, registry } from './registry';
import type { Review } from './review';
import type { ReviewedWallet } from './reviewed-wallet';
import { simulate } from './simulate';
import type { Step, Transaction } from './transaction';

export type Plan = { steps: readonly Step[]; review: Review };

/**
 * Checks an intent against the chain and writes down what the wallet will be asked. The first request of every plan has
 * been simulated when this resolves.
 *
 * @throws AppError: invalid parameters, or why the chain would refuse.
 */
export async function planIntent(
  config: Config,
  intent: Intent,
  wallet: ReviewedWallet,
  options: { permit: boolean; withoutPermit: boolean },
): Promise<Plan> {
  // One schema per name; the registry's type has tied them together.
  const transaction = (await registry[intent.name]()) as Transaction;
  const params = transaction.schema.safeParse(intent.params);
  if (!params.success) throw new AppError('invalid', { code: `invalid:${intent.name}`, cause: params.error });
  const context = { config, account: wallet.account, permit: options.permit };
  try {
    const steps = await transaction.steps(params.data, context);
    const first = steps[0];
    if (first === undefined) throw new AppError('invalid', { code: `empty:${intent.name}` });
    await simulate(config, wallet.account, callOf(first));
    const summary = await transaction.summary(params.data, context);
    return { steps, review: reviewOf(steps, wallet, summary, options.withoutPermit) };
  } catch (error) {
    throw toAppError(error);
  }
}

/** The call that a step leads to, as far as it is known before anything is signed. */
export function callOf(step: Step): ReturnType<Extract<Step, { kind: 'send' }>['call']> {
  return step.kind === 'sign' ? step.dryRun : step.call(undefined);
}

function reviewOf(
  steps: readonly Step[],
  wallet: ReviewedWallet,
  summary: Review['summary'],
  withoutPermit: boolean,
): Review {
  return {
    account: wallet.account,
    chainId: wallet.chainId,
    wallet: wallet.connector.name,
    summary,
    withoutPermit,
    steps: steps.map((step) => ({
      kind: step.kind,
      name: step.name,
      call: describeCall(callOf(step)),
      ...(step.kind === 'sign' ? { typedData: step.typedData } : {}),
    })),
  };
}
