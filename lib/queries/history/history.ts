import type { Action } from '@/lib/domain/action';
import type { Ballot } from '@/lib/domain/ballot';
import type { BallotPage, BallotPlace } from '@/lib/domain/ballot-page';
import type { Backing, DelegateSummary } from '@/lib/domain/delegate';
import type { Address, Hex } from '@/lib/domain/hex';
import type { PhaseSample } from '@/lib/domain/phase-history';
import type { PowerSample } from '@/lib/domain/power-history';
import type { ProposalMark, ProposalSummary } from '@/lib/domain/proposal';
import type { Stake } from '@/lib/domain/stake';
import type { TallySample } from '@/lib/domain/tally-history';
import type { Veto } from '@/lib/domain/veto';

/** What history knows of a proposal; what is acted upon (deadline, eta, tally, state) only the chain says. */
export type ProposalStory = Pick<
  ProposalSummary,
  'id' | 'titles' | 'proposer' | 'createdAt' | 'snapshot' | 'firstDeadline' | 'endedAt'
> & { ended: 'executed' | 'canceled' | null };

export type ProposalRecord = ProposalStory & {
  description: string;
  actions: Action[];
  codeHash: Hex;
} & Record<'created', ProposalMark> &
  Record<'queued' | 'executed' | 'canceled' | 'objection', ProposalMark | null>;

/** A payment; the zero address is the chain's coin. */
export type MovementStory = {
  asset: Address;
  direction: 'in' | 'out';
  amount: bigint;
  counterparty: Address;
  timestamp: number;
  transactionHash: Hex;
  proposalId: bigint | null;
};

export type DueStake = Omit<Stake, 'unlockAt'> & { owner: Address };

/**
 * What happened so far. The index tells it, or, without one, the chain's own events do: two tellers of the same story,
 * held against each other in `test/index`.
 */
export type History = {
  /** How many events there were. */
  events(): Promise<number>;
  /** The newest first. */
  proposals(): Promise<ProposalStory[]>;
  proposal(id: bigint): Promise<ProposalRecord | null>;
  /** How many of the moments that move open proposals on by themselves have passed at `now`. */
  momentsPassed(now: number): Promise<number>;
  /** A page of `size` ballots; one that is not there is the last one. */
  ballotPage(proposalId: bigint, place: BallotPlace, size: number): Promise<BallotPage>;
  /** What one account cast on a proposal, in the order first cast. */
  ballotsBy(proposalId: bigint, voter: Address): Promise<Ballot[]>;
  /** What one account cast anywhere, on each proposal in the order first cast. */
  ballotsOf(voter: Address): Promise<{ proposalId: bigint; ballot: Ballot }[]>;
  /** Moments evenly spread from the snapshot to `until`; none before the first vote. */
  tallies(proposal: { id: bigint; snapshot: number }, until: number, count: number): Promise<TallySample[]>;
  vetoSignatures(proposalId: bigint): Promise<Pick<Veto, 'signatures' | 'vetoedAt'>>;
  /** Everyone who holds votes or has introduced itself, in no order. */
  delegates(): Promise<DelegateSummary[]>;
  /** What accounts call themselves, by lower-case address; those without a name are left out. */
  names(addresses: readonly Address[]): Promise<Record<string, string>>;
  /** At most `most`, the strongest first; of equals, the higher address. */
  backers(delegate: Address, most: number): Promise<Backing[]>;
  /** The accounts that stand for the stakes an owner gave to one delegate, stake by stake. */
  buckets(owner: Address): Promise<{ delegatee: Address; bucket: Address }[]>;
  /** Accounts with at least one stake, and accounts that hold votes. */
  counts(): Promise<{ stakers: number; delegates: number }>;
  /** Committed stakes whose planned day to leave has come, the longest due first. */
  dueStakes(most: number): Promise<DueStake[]>;
  /** What went into and out of the treasury, the newest first. */
  movements(): Promise<MovementStory[]>;
  /** Who held all votes, at moments evenly spread from the first stake to `until`. */
  power(until: number, count: number): Promise<PowerSample[]>;
  /** The phase meter, at moments evenly spread from its first reading to `until`. */
  phases(until: number, count: number): Promise<PhaseSample[]>;
};
