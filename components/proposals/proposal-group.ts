import type { ProposalState } from '@/lib/domain/proposal-state';

/** The list's filters, as they stand in the address: `?state=open`. */
export const proposalGroups = ['all', 'open', 'passed', 'executed', 'rejected'] as const;

export type ProposalGroup = (typeof proposalGroups)[number];

const groupOf: Record<ProposalState, Exclude<ProposalGroup, 'all'>> = {
  Pending: 'open',
  Active: 'open',
  Succeeded: 'passed',
  Queued: 'passed',
  Executed: 'executed',
  Defeated: 'rejected',
  Canceled: 'rejected',
  Expired: 'rejected',
};

/** Whether a proposal in this state belongs to a group. */
export function isInGroup(state: ProposalState, group: ProposalGroup): boolean {
  return group === 'all' || groupOf[state] === group;
}

/** A group from the address; anything unknown means all. */
export function parseGroup(text: string | undefined): ProposalGroup {
  return proposalGroups.find((group) => group === text) ?? 'all';
}
