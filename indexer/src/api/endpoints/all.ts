import type { Endpoint } from '../endpoint';
import { accountByAddress, allTotals, dueStakes, stakeChanges, stakes } from './accounts';
import { actions } from './actions';
import { ballots, ballotsOf } from './ballots';
import { clock } from './clock';
import { duties, innerVotes, memberAccounts, members, mirrors, phase } from './council';
import { eventCounts } from './counts';
import { backers, delegateByAddress, delegates } from './delegates';
import { names } from './names';
import { proposalById, proposals } from './proposals';
import { activities, integrations, parameters, rules } from './rules';
import { phaseSeries, powerSeries, tallySeries } from './series';
import { auditMilestones, audits, budgets, grantMilestones, grants, movements, streams } from './treasury';

/** Everything that can be asked under `/api/v1`. */
export const endpoints: readonly Endpoint[] = [
  proposals,
  proposalById,
  actions,
  ballots,
  mirrors,
  innerVotes,
  tallySeries,
  clock,
  delegates,
  delegateByAddress,
  backers,
  names,
  ballotsOf,
  accountByAddress,
  stakes,
  stakeChanges,
  dueStakes,
  allTotals,
  members,
  memberAccounts,
  duties,
  phase,
  phaseSeries,
  powerSeries,
  movements,
  grants,
  grantMilestones,
  streams,
  budgets,
  audits,
  auditMilestones,
  integrations,
  parameters,
  rules,
  activities,
  eventCounts,
];
