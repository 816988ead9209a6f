import { type Config, signTypedData, writeContract } from '@wagmi/core';
import type { Hex } from '@/lib/domain/hex';
import { AppError } from '@/lib/errors/app-error';
import { toAppError } from '@/lib/errors/to-app-error';
import { follow } from './follow';
import type { NodeRpc } from './node-rpc';
import { oneAtATime } from './one-at-a-time';
import { intentFingerprint, type PendingEntry } from './pending-entry';
import { type Plan, planIntent } from './plan';
import type { Progress } from './progress';
import type { Intent } from './registry';
import type { Review } from './review';
import { assertReviewed, currentWallet, type ReviewedWallet } from './reviewed-wallet';
import { send } from './send';
import { simulate } from './simulate';
import type { SignStep, Step } from './transaction';

export type RunOptions = {
  config: Config;
  rpc: NodeRpc;
  intent: Intent;
  /** Told of every stage as it is reached. */
  onProgress: (progress: Progress) => void;
  /** Resolves when a person has read the review and wants to go on; rejects with an AppError when not. */
  confirm: (review: Review) => Promise<void>;
  /** Resolves once the pages have passed the block. */
  shown: (block: number) => Promise<void>;
};

/**
 * Carries one intent from check to shown. Simulates before every wallet request, and sends nothing when account or
 * chain differ from what was reviewed. Resolves when it is done; throws AppError otherwise.
 */
export async function runIntent(options: RunOptions): Promise<void> {
  try {
    options.onProgress({ stage: 'check' });
    const wallet = currentWallet(options.config);
    const fingerprint = intentFingerprint(wallet.account, options.intent.name, options.intent.params);
    await oneAtATime(fingerprint, () => attempt(options, wallet, fingerprint));
  } catch (error) {
    throw toAppError(error);
  }
}

async function attempt(options: RunOptions, wallet: ReviewedWallet, fingerprint: string): Promise<void> {
  const { config, intent } = options;
  const withPermit = await planIntent(config, intent, wallet, { permit: true, withoutPermit: false });
  try {
    await perform(options, wallet, withPermit, fingerprint);
  } catch (error) {
    if (!(error instanceof PermitUnsupported)) throw error;
    options.onProgress({ stage: 'check' });
    const plain = await planIntent(config, intent, wallet, { permit: false, withoutPermit: true });
    await perform(options, wallet, plain, fingerprint);
  }
}

async function perform(
  options: RunOptions,
  wallet: ReviewedWallet,
  plan: Plan,
  fingerprint: string,
): Promise<void> {
  const { onProgress, confirm, shown } = options;
  const { review, steps } = plan;
  onProgress({ stage: 'review', review });
  await confirm(review);
  let signature: Hex | undefined;
  let last: PendingEntry | undefined;
  for (const [step, request] of steps.entries()) {
    onProgress({ stage: 'sign', review, step });
    if (request.kind === 'sign') {
      signature = await sign(options.config, wallet, request);
    } else {
      last = await sendStep(options, wallet, { review, request, step, signature, fingerprint });
      if (last === undefined) return;
    }
  }
  if (last?.block === undefined) throw new AppError('unknown', { code: 'no-receipt' });
  await shown(last.block);
  onProgress({ stage: 'shown', review, hash: last.hash, block: last.block });
}

class PermitUnsupported extends Error {}

async function sign(config: Config, wallet: ReviewedWallet, step: SignStep): Promise<Hex> {
  await assertReviewed(config, wallet);
  await simulate(config, wallet.account, step.dryRun);
  try {
    return await signTypedData(config, {
      ...step.typedData,
      account: wallet.account,
      connector: wallet.connector,
    });
  } catch (error) {
    const found = toAppError(error);
    throw found.kind === 'unsupported' ? new PermitUnsupported() : found;
  }
}

type SendRequest = {
  review: Review;
  request: Extract<Step, { kind: 'send' }>;
  step: number;
  signature: Hex | undefined;
  fingerprint: string;
};

/** One transaction to its receipt; nothing is returned when a multisig took it and will decide elsewhere. */
async function sendStep(
  { config, rpc, intent, onProgress }: RunOptions,
  wallet: ReviewedWallet,
  { review, request, step, signature, fingerprint }: SendRequest,
): Promise<PendingEntry | undefined> {
  const call = request.call(signature);
  await assertReviewed(config, wallet);
  await simulate(config, wallet.account, call);
  if (wallet.connector.type === 'safe') {
    const { address, abi, functionName, args } = call;
    const { account, connector, chainId } = wallet;
    const hash = await writeContract(config, {
      address,
      abi,
      functionName,
      args,
      account,
      connector,
      chainId,
    });
    onProgress({ stage: 'proposed', review, hash });
    return undefined;
  }
  const entry = await send(config, wallet, call, { name: intent.name, fingerprint });
  onProgress({ stage: 'sent', review, step, hash: entry.hash });
  const settled = await follow(rpc, entry);
  if (settled.state === 'reverted') {
    // The receipt has no reason: the same call on the state of that block gives it.
    await simulate(config, wallet.account, call, BigInt(settled.block ?? 0));
    throw new AppError('reverted', { code: settled.hash });
  }
  if (settled.state !== 'mined' || settled.block === undefined) throw notMined(settled);
  onProgress({ stage: 'mined', review, step, hash: settled.hash, block: settled.block });
  return settled;
}

function notMined({ state, hash }: PendingEntry): AppError {
  const kind = state === 'replaced' || state === 'cancelled' || state === 'dropped' ? state : 'unknown';
  return new AppError(kind, { code: hash });
}
