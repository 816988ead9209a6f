import { power, proposal } from 'ponder:schema';
import { and, eq, gt, gte, isNotNull, isNull, lt, ne, sql } from 'ponder';
import { GRACE_PERIOD } from '@/lib/domain/proposal-clock';
import { type ProposalState, proposalState } from '@/lib/domain/proposal-state';
import { shareOfVotes } from '@/lib/domain/proposal-terms';
import type { Sql } from './after';
import type { Freshness } from './freshness';

/** A proposal's columns, and the votes there were at its snapshot; before it, those there were a second ago. */
export function withVotes({ timestamp }: Freshness) {
  const at = sql`least(${proposal.snapshot}, ${timestamp - 1}::bigint)`;
  const votes = sql<string>`coalesce((select ${power.votes} from ${power}
    where ${power.timestamp} <= ${at} order by ${power.timestamp} desc limit 1), 0)::text`;
  return { row: proposal, votesAtSnapshot: votes };
}

type Found = { row: typeof proposal.$inferSelect; votesAtSnapshot: string };

/** A row with what follows from it at the indexed block: quorum, state, end. */
export function proposalOf({ row, votesAtSnapshot }: Found, { timestamp }: Freshness) {
  const { against, for: inFavour, abstain, snapshot, deadline, eta, approvalBps } = row;
  const quorum = shareOfVotes(BigInt(votesAtSnapshot), row.quorumBps);
  const ended = row.executedAt !== null ? 'executed' : row.canceledAt !== null ? 'canceled' : null;
  const tally = { against, for: inFavour, abstain };
  const state = proposalState({ snapshot, deadline, eta, tally, quorum, approvalBps, ended }, timestamp);
  return { ...row, quorum, state, endedAt: row.executedAt ?? row.canceledAt };
}

/** What the columns alone say of a state at `now`: every proposal in it, and few others. */
export function mayBe(state: ProposalState, now: number): Sql | undefined {
  if (state === 'Executed') return isNotNull(proposal.executedAt);
  if (state === 'Canceled') return and(isNull(proposal.executedAt), isNotNull(proposal.canceledAt));
  const open = and(isNull(proposal.executedAt), isNull(proposal.canceledAt));
  switch (state) {
    case 'Pending':
      return and(open, gte(proposal.snapshot, now));
    case 'Active':
      return and(open, lt(proposal.snapshot, now), gte(proposal.deadline, now));
    case 'Succeeded':
      return and(open, lt(proposal.deadline, now), gte(proposal.deadline, now - GRACE_PERIOD));
    case 'Queued':
      return and(open, gt(proposal.eta, now - GRACE_PERIOD - 1), ne(proposal.eta, 0));
    case 'Defeated':
      return and(open, lt(proposal.deadline, now), eq(proposal.eta, 0));
    case 'Expired':
      return and(open, lt(proposal.deadline, now - GRACE_PERIOD));
  }
}
