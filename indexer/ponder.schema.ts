// biome-ignore-all lint/performance/noBarrelFile: ponder looks for every table in this one file
export { activity, pulse } from './schema/activity';
export { councilPhase, duty, member } from './schema/council';
export { backing, delegate, profile } from './schema/delegates';
export { ballot, mirror, operation, proposal, vetoSignature } from './schema/proposals';
export { integration, parameter, proposalType, role, setting } from './schema/rules';
export { account, bucket, stake, stakeChange, supply, totals } from './schema/stakes';
export { agreement, budget, milestone, movement, stream } from './schema/treasury';
