import type { ProposalState } from '@/lib/domain/proposal-state';
import { type Tally, tallyOutcome } from '@/lib/domain/tally';

/** Key in `proposals.reason`: why the result is what it is, or what is still missing. */
export type ReasonKey =
  | 'notOpen'
  | 'noVotes'
  | 'leading'
  | 'needsBoth'
  | 'needsQuorum'
  | 'needsMajority'
  | 'passed'
  | 'failedBoth'
  | 'failedQuorum'
  | 'failedMajority'
  | 'canceled'
  | 'expired';

/** The rule applied: quorum by For + Abstain, majority by For over Against; a tie does not pass. */
export function resultReason(state: ProposalState, tally: Tally, quorum: bigint): ReasonKey {
  const { total, quorumReached, voteSucceeded } = tallyOutcome(tally, quorum);
  switch (state) {
    case 'Pending':
      return 'notOpen';
    case 'Canceled':
      return 'canceled';
    case 'Expired':
      return 'expired';
    case 'Active':
      if (total === 0n) return 'noVotes';
      if (quorumReached) return voteSucceeded ? 'leading' : 'needsMajority';
      return voteSucceeded ? 'needsQuorum' : 'needsBoth';
    case 'Defeated':
      if (quorumReached) return 'failedMajority';
      return voteSucceeded ? 'failedQuorum' : 'failedBoth';
    case 'Succeeded':
    case 'Queued':
    case 'Executed':
      return 'passed';
  }
}
