import { type Address, ZERO_ADDRESS } from './hex';
import type { Stake } from './stake';

/** A stake as `StakeOpened` begins it. */
export function openedStake(args: { index: bigint; amount: bigint; duration: bigint }): Stake {
  const { index, amount, duration } = args;
  return {
    index: Number(index),
    amount,
    duration: Number(duration),
    unlockAt: 0,
    exitAt: 0,
    delegatee: null,
  };
}

/** What the events that change one stake make of it, by their names. */
export const stakeChanges = {
  StakeChanged: (args: { amount: bigint; duration: bigint }): Partial<Stake> => ({
    amount: args.amount,
    duration: Number(args.duration),
  }),
  ExitBegun: (args: { unlockAt: bigint }): Partial<Stake> => ({ unlockAt: Number(args.unlockAt), exitAt: 0 }),
  ExitScheduled: (args: { exitAt: bigint }): Partial<Stake> => ({ exitAt: Number(args.exitAt) }),
  ExitCanceled: (): Partial<Stake> => ({ unlockAt: 0 }),
  StakeDelegated: (args: { delegatee: Address }): Partial<Stake> => ({
    delegatee: args.delegatee === ZERO_ADDRESS ? null : args.delegatee,
  }),
} as const;

/** The two stakes that `StakeSplit` makes of one. */
export function splitStake(source: Stake, args: { newIndex: bigint; amount: bigint }): [Stake, Stake] {
  return [
    { ...source, amount: source.amount - args.amount },
    { ...source, index: Number(args.newIndex), amount: args.amount },
  ];
}
