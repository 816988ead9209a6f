import { type Stake, stakeVotes } from '@/lib/domain/stake';

/**
 * Votes that follow an account's delegate and those its stakes gave away one by one, sKEI base units. Only the first
 * ones move when the account delegates.
 */
export function movingVotes(stakes: readonly Stake[]): { moving: bigint; pinned: bigint } {
  let moving = 0n;
  let pinned = 0n;
  for (const stake of stakes) {
    if (stake.delegatee === null) moving += stakeVotes(stake);
    else pinned += stakeVotes(stake);
  }
  return { moving, pinned };
}
