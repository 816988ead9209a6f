import type { ProposalSummary } from '@/lib/domain/proposal';
import { expiresAt } from '@/lib/domain/proposal-clock';
import type { ProposalState } from '@/lib/domain/proposal-state';

const urgency: Partial<Record<ProposalState, number>> = { Active: 0, Succeeded: 1, Queued: 2, Pending: 3 };

/** When the next thing happens to an open proposal, chain seconds. */
function nextMoment(proposal: ProposalSummary): number {
  if (proposal.state === 'Pending') return proposal.snapshot;
  if (proposal.state === 'Queued') return proposal.eta;
  if (proposal.state === 'Succeeded') return expiresAt(proposal);
  return proposal.deadline;
}

/** Open proposals that need somebody, the most pressing first: votes that close soonest, then what waits for a hand. */
export function pressingProposals(proposals: readonly ProposalSummary[], count: number): ProposalSummary[] {
  return proposals
    .filter((proposal) => urgency[proposal.state] !== undefined)
    .sort((a, b) => (urgency[a.state] ?? 0) - (urgency[b.state] ?? 0) || nextMoment(a) - nextMoment(b))
    .slice(0, count);
}

function endOf(proposal: ProposalSummary): number {
  if (proposal.state === 'Expired') return expiresAt(proposal);
  return proposal.endedAt ?? proposal.deadline;
}

const results: readonly ProposalState[] = ['Executed', 'Defeated', 'Expired'];

/** Proposals that came to their end, the latest first. */
export function latestResults(proposals: readonly ProposalSummary[], count: number): ProposalSummary[] {
  return proposals
    .filter((proposal) => results.includes(proposal.state))
    .sort((a, b) => endOf(b) - endOf(a))
    .slice(0, count);
}
