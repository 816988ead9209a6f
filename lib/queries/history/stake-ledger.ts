import 'server-only';
import type { Story } from '@/lib/chain/story';
import type { Backing } from '@/lib/domain/delegate';
import { type Address, ZERO_ADDRESS } from '@/lib/domain/hex';
import { type Stake, stakeVotes } from '@/lib/domain/stake';
import { openedStake, splitStake, stakeChanges } from '@/lib/domain/stake-change';

export type Account = {
  address: Address;
  /** Who gets the votes of stakes without a delegate of their own; null before the first stake or delegation. */
  delegate: Address | null;
  stakes: Map<number, Stake>;
};

export type StakeLedger = {
  accounts: Map<string, Account>;
  /** Votes of every account that ever received some, as the contract last said. */
  votes: Map<string, { address: Address; votes: bigint }>;
};

/** Stakes and delegations as they stand, rebuilt from StakedKEI's events. Keys are lower-case addresses. */
export function foldStakes(events: Story['stakedKei']): StakeLedger {
  const ledger: StakeLedger = { accounts: new Map(), votes: new Map() };
  const buckets = bucketsOf(events);
  for (const event of events) apply(ledger, buckets, event);
  return ledger;
}

/** Who backs `delegate` with how much, the strongest first, of equals the higher address. An account that gives only single stakes is marked so. */
export function backersOf(ledger: StakeLedger, delegate: Address): Backing[] {
  const wanted = delegate.toLowerCase();
  return [...ledger.accounts.values()]
    .map((account) => ({
      delegator: account.address,
      votes: votesFor(account, wanted),
      byStake: account.delegate?.toLowerCase() !== wanted,
    }))
    .filter((backing) => backing.votes > 0n)
    .sort((a, b) => {
      if (a.votes !== b.votes) return a.votes > b.votes ? -1 : 1;
      return a.delegator.toLowerCase() > b.delegator.toLowerCase() ? -1 : 1;
    });
}

/** How many accounts give each delegate votes; keys are lower-case addresses. */
export function countBackers(ledger: StakeLedger): Map<string, number> {
  const counts = new Map<string, number>();
  for (const account of ledger.accounts.values()) {
    const receivers = new Set<string>();
    for (const stake of account.stakes.values()) {
      const receiver = stake.delegatee ?? account.delegate;
      if (receiver !== null && stakeVotes(stake) > 0n) receivers.add(receiver.toLowerCase());
    }
    for (const receiver of receivers) counts.set(receiver, (counts.get(receiver) ?? 0) + 1);
  }
  return counts;
}

function votesFor(account: Account, delegate: string): bigint {
  let votes = 0n;
  for (const stake of account.stakes.values()) {
    if ((stake.delegatee ?? account.delegate)?.toLowerCase() === delegate) votes += stakeVotes(stake);
  }
  return votes;
}

/** Accounts that only stand for "stakes of one owner given to one delegate": not people, so not listed as such. */
function bucketsOf(events: Story['stakedKei']): Set<string> {
  const buckets = new Set<string>();
  for (const event of events) {
    if (event.eventName === 'StakeDelegated') buckets.add(event.args.bucket.toLowerCase());
  }
  return buckets;
}

function accountOf(ledger: StakeLedger, address: Address): Account {
  const key = address.toLowerCase();
  const account = ledger.accounts.get(key) ?? { address, delegate: null, stakes: new Map() };
  ledger.accounts.set(key, account);
  return account;
}

function change(ledger: StakeLedger, owner: Address, index: bigint, to: Partial<Stake>): void {
  const { stakes } = accountOf(ledger, owner);
  const stake = stakes.get(Number(index));
  if (stake !== undefined) stakes.set(Number(index), { ...stake, ...to });
}

function apply(ledger: StakeLedger, buckets: Set<string>, event: Story['stakedKei'][number]): void {
  switch (event.eventName) {
    case 'StakeOpened': {
      const stake = openedStake(event.args);
      accountOf(ledger, event.args.owner).stakes.set(stake.index, stake);
      return;
    }
    case 'StakeChanged':
      change(ledger, event.args.owner, event.args.index, stakeChanges.StakeChanged(event.args));
      return;
    case 'ExitBegun':
      change(ledger, event.args.owner, event.args.index, stakeChanges.ExitBegun(event.args));
      return;
    case 'ExitScheduled':
      change(ledger, event.args.owner, event.args.index, stakeChanges.ExitScheduled(event.args));
      return;
    case 'ExitCanceled':
      change(ledger, event.args.owner, event.args.index, stakeChanges.ExitCanceled());
      return;
    case 'StakeWithdrawn':
      accountOf(ledger, event.args.owner).stakes.delete(Number(event.args.index));
      return;
    case 'StakeSplit': {
      const { stakes } = accountOf(ledger, event.args.owner);
      const source = stakes.get(Number(event.args.index));
      if (source === undefined) return;
      for (const part of splitStake(source, event.args)) stakes.set(part.index, part);
      return;
    }
    // What it was merged into is told by the StakeChanged that follows.
    case 'StakeMerged':
      accountOf(ledger, event.args.owner).stakes.delete(Number(event.args.from));
      return;
    case 'StakeDelegated':
      change(ledger, event.args.owner, event.args.index, stakeChanges.StakeDelegated(event.args));
      return;
    case 'DelegateChanged': {
      const { delegator, toDelegate } = event.args;
      if (buckets.has(delegator.toLowerCase())) return;
      accountOf(ledger, delegator).delegate = toDelegate === ZERO_ADDRESS ? null : toDelegate;
      return;
    }
    case 'DelegateVotesChanged': {
      const { delegate, newVotes } = event.args;
      ledger.votes.set(delegate.toLowerCase(), { address: delegate, votes: newVotes });
    }
  }
}
