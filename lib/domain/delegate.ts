import type { Address } from './hex';

/** What an account says of itself; not verified. */
export type Profile = { name: string; statement: string };

/** A delegate as the directory shows it. `votes` and `backed` are sKEI base units. */
export type DelegateSummary = {
  address: Address;
  profile: Profile | null;
  votes: bigint;
  /** How many accounts (stakers) delegate to it, itself included; per-stake delegations count their owner once. */
  delegators: number;
  /** Proposals it voted on, of those whose vote ended or runs since it first had votes. */
  voted: number;
  votable: number;
};

/** One account that gives votes to a delegate. `byStake` when only single stakes do. */
export type Backing = { delegator: Address; votes: bigint; byStake: boolean };
