import type { ProposalSummary } from '@/lib/domain/proposal';
import { expiresAt, isObjectionPeriod } from '@/lib/domain/proposal-clock';

/** Key in `proposals.moment`. */
export type MomentKey =
  | 'opens'
  | 'closes'
  | 'objection'
  | 'passed'
  | 'executableFrom'
  | 'executable'
  | 'executed'
  | 'defeated'
  | 'canceled'
  | 'expired';

/** What is next for a proposal, or how it ended, and the moment (chain seconds) it hangs on. */
export type Moment = { key: MomentKey; at: number };

/** Where a proposal stands at `now`. */
export function proposalMoment(
  proposal: Pick<
    ProposalSummary,
    'state' | 'createdAt' | 'snapshot' | 'firstDeadline' | 'deadline' | 'eta' | 'endedAt'
  >,
  now: number,
): Moment {
  const { state, createdAt, snapshot, deadline, eta, endedAt } = proposal;
  switch (state) {
    case 'Pending':
      return { key: 'opens', at: snapshot };
    case 'Active':
      return { key: isObjectionPeriod(proposal, now) ? 'objection' : 'closes', at: deadline };
    case 'Succeeded':
      return { key: 'passed', at: expiresAt(proposal) };
    case 'Queued':
      return now < eta ? { key: 'executableFrom', at: eta } : { key: 'executable', at: expiresAt(proposal) };
    case 'Executed':
      return { key: 'executed', at: endedAt ?? deadline };
    case 'Defeated':
      return { key: 'defeated', at: deadline };
    case 'Canceled':
      return { key: 'canceled', at: endedAt ?? createdAt };
    case 'Expired':
      return { key: 'expired', at: expiresAt(proposal) };
  }
}
