import { type Address, zeroAddress } from 'viem';
import { type History, latest, pastValue, record } from './history';

/** Who has delegated what to whom, and had: one votes token. */
export type Ledger = {
  delegateOf: Map<Address, Address>;
  units: Map<Address, History<bigint>>;
  votes: Map<Address, History<bigint>>;
  delegates: Map<Address, History<Address>>;
  supply: History<bigint>;
};

export function emptyLedger(): Ledger {
  return { delegateOf: new Map(), units: new Map(), votes: new Map(), delegates: new Map(), supply: [] };
}

/**
 * Works out every account's votes from what every account has, from scratch, and remembers what changed.
 *
 * @param units What each account has to delegate now, in base units; nothing for those missing.
 */
export function settle(ledger: Ledger, units: ReadonlyMap<Address, bigint>, now: number): void {
  const votes = new Map<Address, bigint>();
  let supply = 0n;
  for (const [account, own] of units) {
    supply += own;
    const delegate = delegateOf(ledger, account);
    if (delegate !== zeroAddress) votes.set(delegate, (votes.get(delegate) ?? 0n) + own);
  }
  recordAll(ledger.units, units, now);
  recordAll(ledger.votes, votes, now);
  record(ledger.supply, now, supply);
  for (const [account, delegate] of ledger.delegateOf) {
    record(historyOf(ledger.delegates, account), now, delegate);
  }
}

export function delegateOf(ledger: Ledger, account: Address): Address {
  return ledger.delegateOf.get(account) ?? zeroAddress;
}

export function votesOf(ledger: Ledger, account: Address): bigint {
  return latest(ledger.votes.get(account), 0n);
}

export function pastVotes(ledger: Ledger, account: Address, at: number, now: number): bigint {
  return pastValue(ledger.votes.get(account), at, now, 0n);
}

export function pastUnits(ledger: Ledger, account: Address, at: number, now: number): bigint {
  return pastValue(ledger.units.get(account), at, now, 0n);
}

export function pastDelegate(ledger: Ledger, account: Address, at: number, now: number): Address {
  return pastValue(ledger.delegates.get(account), at, now, zeroAddress);
}

export function pastSupply(ledger: Ledger, at: number, now: number): bigint {
  return pastValue(ledger.supply, at, now, 0n);
}

function recordAll(
  histories: Map<Address, History<bigint>>,
  values: ReadonlyMap<Address, bigint>,
  now: number,
) {
  for (const account of new Set([...histories.keys(), ...values.keys()])) {
    record(historyOf(histories, account), now, values.get(account) ?? 0n);
  }
}

function historyOf<T>(histories: Map<Address, History<T>>, account: Address): History<T> {
  const known = histories.get(account);
  if (known !== undefined) return known;
  const fresh: History<T> = [];
  histories.set(account, fresh);
  return fresh;
}
