import type { Action } from './action';
import type { Address, Hex } from './hex';
import type { ProposalState } from './proposal-state';
import type { Tally } from './tally';
import type { Support } from './vote-type';

/** A proposal as lists show it. Times are chain seconds; weights sKEI base units; `eta` 0 until queued. */
export type ProposalSummary = {
  id: bigint;
  title: string;
  proposer: Address;
  state: ProposalState;
  createdAt: number;
  snapshot: number;
  deadline: number;
  eta: number;
  /** When it was executed or canceled. */
  endedAt: number | null;
  tally: Tally;
  /** Weight the quorum needs; before the snapshot, what it would be with today's votes. */
  quorum: bigint;
};

/** One ballot, in the order cast. An override takes the weight back from the delegate. */
export type Ballot = {
  voter: Address;
  support: Support;
  weight: bigint;
  reason: string;
  override: boolean;
  timestamp: number;
  transactionHash: Hex;
};

/** When something happened to a proposal, and in which transaction. */
export type ProposalMark = { timestamp: number; transactionHash: Hex };

export type ProposalDetail = ProposalSummary & {
  body: string;
  /** The text exactly as proposed: its hash identifies the proposal. */
  description: string;
  actions: Action[];
  ballots: Ballot[];
  created: ProposalMark;
  queued: ProposalMark | null;
  executed: ProposalMark | null;
  canceled: ProposalMark | null;
};
