// biome-ignore-all lint/performance/noBarrelFile: ponder looks for every table in this one file
export { action } from './schema/actions';
export { activity, pulse } from './schema/activity';
export { councilPhase, duty, member, meter } from './schema/council';
export { backing, delegate, profile } from './schema/delegates';
export { innerVote, memberAccount } from './schema/members';
export { power, seat, totals } from './schema/power';
export { ballot, mirror, operation, participation, proposal, tally, vetoSignature } from './schema/proposals';
export { integration, parameter, proposalType, role, setting } from './schema/rules';
export { account, bucket, stake, stakeChange } from './schema/stakes';
export { agreement, budget, milestone, movement, stream } from './schema/treasury';
