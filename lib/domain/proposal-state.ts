import { expiresAt } from './proposal-clock';
import { type Tally, tallyOutcome } from './tally';

/** The governor's states, in the order of `IGovernor.ProposalState`. */
export const proposalStates = [
  'Pending',
  'Active',
  'Canceled',
  'Defeated',
  'Succeeded',
  'Queued',
  'Expired',
  'Executed',
] as const;

export type ProposalState = (typeof proposalStates)[number];

/** The state a governor's number stands for. @throws RangeError for a number no governor gives. */
export function proposalStateOf(value: number): ProposalState {
  const state = proposalStates[value];
  if (state === undefined) throw new RangeError(`no proposal state ${value}`);
  return state;
}

/** What a proposal's state follows from. Times in chain seconds; `eta` 0 until queued. */
export type ProposalFacts = {
  snapshot: number;
  /** Moved by a late turn if there was one. */
  deadline: number;
  eta: number;
  tally: Tally;
  /** Weight that For + Abstain must reach, in sKEI base units. */
  quorum: bigint;
  approvalBps: number;
  /** How it ended by somebody's transaction, on the governor or on the timelock. */
  ended: 'executed' | 'canceled' | null;
};

/** The governor's `state()` at `now` (chain seconds). */
export function proposalState(facts: ProposalFacts, now: number): ProposalState {
  const { snapshot, deadline, eta, tally, quorum, approvalBps, ended } = facts;
  if (ended === 'executed') return 'Executed';
  if (ended === 'canceled') return 'Canceled';
  if (now <= snapshot) return 'Pending';
  if (now <= deadline) return 'Active';
  const { quorumReached, voteSucceeded } = tallyOutcome(tally, quorum, approvalBps);
  if (!quorumReached || !voteSucceeded) return 'Defeated';
  if (now > expiresAt(facts)) return 'Expired';
  return eta === 0 ? 'Succeeded' : 'Queued';
}
