import type { Address } from './hex';
import { voteWeight } from './vote-weight';

/** One stake of one owner, as `StakedKEI.stakeAt` gives it. */
export type Stake = {
  index: number;
  /** KEI in base units. */
  amount: bigint;
  /** Notice period in seconds. */
  duration: number;
  /** 0 while committed; otherwise the timestamp from which it can be withdrawn. */
  unlockAt: number;
  /** 0: evergreen; otherwise the timestamp from which anyone may start the notice period. */
  exitAt: number;
  /** The stake's own delegate; null follows the account's. */
  delegatee: Address | null;
};

export type StakePhase = 'committed' | 'leaving' | 'withdrawable';

/** Where a stake stands at `now` (chain seconds). The contract pays from `unlockAt` on, that second included. */
export function stakePhase(stake: Pick<Stake, 'unlockAt'>, now: number): StakePhase {
  if (stake.unlockAt === 0) return 'committed';
  return now >= stake.unlockAt ? 'withdrawable' : 'leaving';
}

/** The votes a stake carries now: none once it is leaving. */
export function stakeVotes(stake: Pick<Stake, 'amount' | 'duration' | 'unlockAt'>): bigint {
  return stake.unlockAt === 0 ? voteWeight(stake.amount, stake.duration) : 0n;
}

/** Whether anyone may start a stake's notice period because its planned day has come. */
export function isExitDue(stake: Pick<Stake, 'unlockAt' | 'exitAt'>, now: number): boolean {
  return stake.unlockAt === 0 && stake.exitAt !== 0 && now >= stake.exitAt;
}
