import { sameAddress, ZERO_ADDRESS } from '@/lib/domain/hex';

/** Why an account has no votes on a proposal; `none` when it has some. Keys in `proposals.vote.noPower`. */
export type NoPowerReason = 'none' | 'noStake' | 'stakedLater' | 'delegated' | 'undelegated';

type Facts = {
  account: string;
  power: bigint;
  own: bigint;
  delegate: string;
  currentPower: bigint;
  currentOwn: bigint;
  /** It had given single stakes to delegates. */
  inParts: boolean;
};

/** Explains an account's votes at the snapshot. */
export function noPowerReason(voter: Facts): NoPowerReason {
  if (voter.power > 0n) return 'none';
  if (voter.own > 0n) return voter.delegate === ZERO_ADDRESS ? 'undelegated' : 'delegated';
  if (voter.inParts) return 'delegated';
  return voter.currentPower > 0n || voter.currentOwn > 0n ? 'stakedLater' : 'noStake';
}

/** Whether the account's own stake was in somebody else's hands, so that it may take its votes back for this proposal. */
export function canOverride(voter: Pick<Facts, 'own' | 'delegate' | 'account'>): boolean {
  return voter.own > 0n && !sameAddress(voter.delegate, voter.account);
}
