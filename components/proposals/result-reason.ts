import type { ProposalState } from '@/lib/domain/proposal-state';
import { type Tally, tallyOutcome } from '@/lib/domain/tally';

/** Key in `proposals.reason`: why the result is what it is, or what is still missing. */
export type ReasonKey =
  | 'notOpen'
  | 'noVotes'
  | 'leading'
  | 'needsBoth'
  | 'needsQuorum'
  | 'needsApproval'
  | 'passed'
  | 'failedBoth'
  | 'failedQuorum'
  | 'failedApproval'
  | 'canceled'
  | 'expired';

/** The rule applied: quorum by For + Abstain, approval by For's share of For + Against, which must exceed its mark. */
export function resultReason(
  state: ProposalState,
  tally: Tally,
  quorum: bigint,
  approvalBps: number,
): ReasonKey {
  const { total, quorumReached, voteSucceeded } = tallyOutcome(tally, quorum, approvalBps);
  switch (state) {
    case 'Pending':
      return 'notOpen';
    case 'Canceled':
      return 'canceled';
    case 'Expired':
      return 'expired';
    case 'Active':
      if (total === 0n) return 'noVotes';
      if (quorumReached) return voteSucceeded ? 'leading' : 'needsApproval';
      return voteSucceeded ? 'needsQuorum' : 'needsBoth';
    case 'Defeated':
      if (quorumReached) return 'failedApproval';
      return voteSucceeded ? 'failedQuorum' : 'failedBoth';
    case 'Succeeded':
    case 'Queued':
    case 'Executed':
      return 'passed';
  }
}
