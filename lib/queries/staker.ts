import { contracts } from '@/lib/contracts/contracts';
import { type Address, ZERO_ADDRESS } from '@/lib/domain/hex';
import type { Stake } from '@/lib/domain/stake';

/** `touchedAt`: when its owner last acted on it. */
export type OwnStake = Stake & { touchedAt: number };

/** An account as the chain has it now. Amounts and votes in base units. */
export type Staker = {
  account: Address;
  /** KEI that is not staked. */
  balance: bigint;
  /** Who votes with stakes that have no delegate of their own; null before the first stake. */
  delegate: Address | null;
  /** Votes of the account's own committed stakes, wherever they go. */
  ownVotes: bigint;
  /** Votes the account can cast: what it and others delegate to it. */
  heldVotes: bigint;
  /** Stakes that were not withdrawn, the newest first. */
  stakes: OwnStake[];
  /** Penalty rate for leaving early, in basis points; 0: nobody can. */
  earlyExitRateBps: number;
  /** Every lock is open for good. */
  released: boolean;
};

/** More stakes than one owner has; the contract cuts the range at what there is. */
const ALL = 10_000n;

type StakeTuple = {
  amount: bigint;
  duration: number;
  unlockAt: number;
  touchedAt: number;
  exitAt: number;
  delegatee: Address;
};

/** The reads behind a `Staker`, for wagmi's `useReadContracts` with `allowFailure: false`. */
export function stakerContracts(account: Address) {
  const { kei, stakedKei } = contracts;
  return [
    { ...kei, functionName: 'balanceOf', args: [account] },
    { ...stakedKei, functionName: 'delegates', args: [account] },
    { ...stakedKei, functionName: 'balanceOf', args: [account] },
    { ...stakedKei, functionName: 'getVotes', args: [account] },
    { ...stakedKei, functionName: 'stakesOf', args: [account, 0n, ALL] },
    { ...stakedKei, functionName: 'earlyExitRateBps' },
    { ...stakedKei, functionName: 'released' },
  ] as const;
}

/** What those reads answered, as one `Staker`. */
export function stakerOf(
  account: Address,
  answers: readonly [bigint, Address, bigint, bigint, readonly StakeTuple[], number, boolean],
): Staker {
  const [balance, delegate, ownVotes, heldVotes, stakes, earlyExitRateBps, released] = answers;
  return {
    account,
    balance,
    delegate: orNull(delegate),
    ownVotes,
    heldVotes,
    earlyExitRateBps,
    released,
    stakes: stakes
      .map((stake, index) => ({ ...stake, index, delegatee: orNull(stake.delegatee) }))
      .filter((stake) => stake.amount > 0n)
      .reverse(),
  };
}

function orNull(address: Address): Address | null {
  return address === ZERO_ADDRESS ? null : address;
}
