import type { Address, Hex } from 'viem';
import type { Ledger } from './ledger';
import type { Member } from './mirrors';
import type { TypeConfig } from './policy';
import type { Proposal } from './proposals';
import type { Rules } from './rules';
import type { StakeEntry } from './stakes';

/** Where the real contracts are. */
export type Family = {
  kei: Address;
  stakedKei: Address;
  timelock: Address;
  policy: Address;
  governor: Address;
  wrapped: Address;
  /** An account whose code a step may change; proposals call it. */
  target: Address;
  /** Who stakes, votes and proposes. */
  users: Address[];
  guardian: Address;
  members: Address[];
};

/** Everything the model knows. Plain data beside the rules, so that it can be copied. */
export type World = {
  rules: Rules;
  family: Family;
  /** Chain time when the sequence began, and now; seconds. */
  startedAt: number;
  now: number;
  kei: Map<Address, bigint>;
  ether: Map<Address, bigint>;
  stakes: Map<Address, StakeEntry[]>;
  earlyExitRateBps: number;
  released: boolean;
  staked: Ledger;
  wrappedBalances: Map<Address, bigint>;
  wrapped: Ledger;
  types: Map<number, TypeConfig>;
  minDelay: number;
  guardian: Address;
  targetCode: Hex;
  /** By their id. */
  proposals: Map<bigint, Proposal>;
  members: Map<Address, Member>;
};

/** A world of its own with the same contents. */
export function copyOf(world: World): World {
  const { rules, ...data } = world;
  return { rules, ...structuredClone(data) };
}

/** Puts a copy's contents back. */
export function restore(world: World, copy: World): void {
  Object.assign(world, copy);
}
