import type { Config } from '@wagmi/core';
import type { TypedDataDefinition } from 'viem';
import type { z } from 'zod';
import type { Address, Hex } from '@/lib/domain/hex';
import type { Call } from './call';

/** A value in a summary, still without a language. */
export type SummaryValue =
  | { type: 'amount'; value: bigint; decimals: number }
  | { type: 'duration'; seconds: number }
  | { type: 'time'; timestamp: number }
  | { type: 'count'; value: number }
  | { type: 'text'; value: string };

/** Keys of the catalog's `transactions.summary`. */
export type SummaryKey =
  | 'stake'
  | 'increase'
  | 'extend'
  | 'beginExit'
  | 'cancelExit'
  | 'split'
  | 'merge'
  | 'scheduleExit'
  | 'unscheduleExit'
  | 'exitEarly'
  | 'kick'
  | 'withdraw'
  | 'delegate'
  | 'delegateSelf'
  | 'delegateStake'
  | 'delegateStakeFollow'
  | 'setProfile'
  | 'propose'
  | 'castVote'
  | 'castSplitVote'
  | 'castOverrideVote'
  | 'castOverridePart'
  | 'queue'
  | 'execute'
  | 'cancel'
  | 'advancePhase'
  | 'signVeto';

/** What will happen, as words and their values. */
export type Summary = { key: SummaryKey; values: Record<string, SummaryValue> };

export type SignStep = {
  kind: 'sign';
  /** Key in `transactions.step`. */
  name: 'permit';
  typedData: TypedDataDefinition;
  /** What is going to be sent with the signature: simulated before anyone is asked to sign. */
  dryRun: Call;
};

export type SendStep = {
  kind: 'send';
  /** Key in `transactions.step`. */
  name: 'approve' | 'send';
  /** The call, given the signature of the step before it, if there was one. */
  call: (signature: Hex | undefined) => Call;
};

export type Step = SignStep | SendStep;

export type StepContext = {
  config: Config;
  account: Address;
  /** Whether the wallet may be asked for an ERC-2612 signature. */
  permit: boolean;
};

/** One write of the app. `schema` turns plain JSON into domain values; `steps` are the wallet requests, in order. */
export type Transaction<S extends z.ZodType = z.ZodType> = {
  schema: S;
  summary: (params: z.output<S>, context: StepContext) => Summary | Promise<Summary>;
  steps: (params: z.output<S>, context: StepContext) => readonly Step[] | Promise<readonly Step[]>;
};

/** Binds a schema to the functions that take what it gives. */
export function defineTransaction<S extends z.ZodType>(transaction: Transaction<S>): Transaction<S> {
  return transaction;
}

/** The usual case: one call, one wallet request. */
export function sendOnce(call: Call): readonly Step[] {
  return [{ kind: 'send', name: 'send', call: () => call }];
}
