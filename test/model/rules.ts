import type { Tally } from '@/lib/domain/tally';
import { MAX_DURATION, voteWeight } from '@/lib/domain/vote-weight';

/** Where a number comes out of a rule, so that a mutant can replace one rule and nothing else. Times in seconds. */
export const rules = {
  votesOfStake: voteWeight,
  /** `ceil(amount × remaining × rate / 208 weeks)`. */
  penalty(amount: bigint, remaining: number, rateBps: number): bigint {
    const divisor = BigInt(MAX_DURATION) * 10_000n;
    return (amount * BigInt(remaining) * BigInt(rateBps) + divisor - 1n) / divisor;
  },
  unlockAt: (now: number, duration: number): number => now + duration,
  /** Whether a stake given to a delegate of its own counts for the bucket, not for its owner's default delegate. */
  hasBucket: (delegated: boolean): boolean => delegated,
  /** What a delegate keeps of `cast` when `taken` of the `held` weight behind it is taken back. */
  kept: (cast: bigint, taken: bigint, held: bigint): bigint => (cast * (held - taken)) / held,
  remaining: (weight: bigint, used: bigint, overridden: bigint): bigint => weight - used - overridden,
  towardsQuorum: (tally: Tally): bigint => tally.for + tally.abstain,
  approves: (tally: Tally, approvalBps: number): boolean =>
    tally.for * 10_000n > (tally.for + tally.against) * BigInt(approvalBps),
  /** A share of the votes that exist, rounded up. */
  share: (supply: bigint, bps: number): bigint => (supply * BigInt(bps) + 9_999n) / 10_000n,
  isPending: (now: number, snapshot: number): boolean => now <= snapshot,
  isActive: (now: number, deadline: number): boolean => now <= deadline,
  isExpired: (now: number, from: number, grace: number): boolean => now > from + grace,
  isLate: (now: number, deadline: number, lateWindow: number): boolean => now > deadline - lateWindow,
  lateDeadline: (now: number, _deadline: number, lateWindow: number): number => now + lateWindow,
  eta: (now: number, minDelay: number, extraDelay: number): number => now + minDelay + extraDelay,
  /** Longest time from a proposal to its execution. */
  life: (terms: { delay: number; period: number; extra: number }, minDelay: number, fixed: number): number =>
    terms.delay + terms.period + terms.extra + minDelay + fixed,
  /** Which terms an open proposal lives under: its own, or what the policy says today. */
  termsInForce: <T>(frozen: T, _today: T): T => frozen,
  /** What a mirror's inner quorum is held against. */
  turnout: (tally: Tally): bigint => tally.against + tally.for + tally.abstain,
  /** Below the inner quorum: what the ballot is a share of. */
  belowQuorumBase: (_turnout: bigint, electorate: bigint): bigint => electorate,
};

export type Rules = typeof rules;
