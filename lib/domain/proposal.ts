import type { Action } from './action';
import type { Address, Hex } from './hex';
import type { ProposalState } from './proposal-state';
import type { ProposalTerms } from './proposal-terms';
import type { ProposalTexts, ProposalTitles } from './proposal-text';
import type { Tally } from './tally';

/** A proposal as lists show it. Times are chain seconds; weights sKEI base units; `eta` 0 until queued. */
export type ProposalSummary = {
  id: bigint;
  titles: ProposalTitles;
  proposer: Address;
  state: ProposalState;
  createdAt: number;
  snapshot: number;
  /** The deadline it was made with; what comes after it, up to `deadline`, is the objection period. */
  firstDeadline: number;
  deadline: number;
  eta: number;
  /** When it was executed or canceled. */
  endedAt: number | null;
  tally: Tally;
  /** Weight the quorum needs; before the snapshot, what it would be with today's votes. */
  quorum: bigint;
  /** What it was frozen with. */
  terms: ProposalTerms;
};

/** When something happened to a proposal, and in which transaction. */
export type ProposalMark = { timestamp: number; transactionHash: Hex };

export type ProposalDetail = ProposalSummary & {
  /** In every language it was written in, the original first. */
  texts: ProposalTexts;
  /** The text exactly as proposed: its hash identifies the proposal. */
  description: string;
  actions: Action[];
  created: ProposalMark;
  queued: ProposalMark | null;
  executed: ProposalMark | null;
  canceled: ProposalMark | null;
  /** The late turn that opened an objection period. */
  objection: ProposalMark | null;
  /** Hash over the code of every contract it calls; if one changes, it cannot be executed. */
  codeHash: Hex;
};
