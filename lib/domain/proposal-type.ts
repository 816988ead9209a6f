import { DAY } from './time-units';

/** The policy's types of proposals; a type's place is its number on chain. */
export const proposalTypes = [
  'general',
  'grant',
  'audit',
  'integration',
  'treasury',
  'upgrade',
  'councilSeat',
] as const;

/** A type of the policy by name. */
export type ProposalType = (typeof proposalTypes)[number];

/** The number that `proposeTyped` takes. */
export function proposalTypeId(type: ProposalType): number {
  return proposalTypes.indexOf(type);
}

/** The number of the type whose rules stand in the governor itself and need no policy. */
export const CONSTITUTIONAL = 255;

/** Key in `common.proposalType`. `other`: a type that a vote added later and that has no name here. */
export type ProposalTypeKey = ProposalType | 'constitutional' | 'other';

/** What a type's number is called. */
export function proposalTypeKey(type: number): ProposalTypeKey {
  return type === CONSTITUTIONAL ? 'constitutional' : (proposalTypes[type] ?? 'other');
}

/**
 * The rules of a type. Shares in basis points (of the votes that exist; `approvalBps` of For + Against), times in
 * seconds.
 */
export type TypeTerms = {
  type: number;
  enabled: boolean;
  /** How strong the actions may be, 1 to 4. */
  tier: number;
  quorumBps: number;
  approvalBps: number;
  thresholdBps: number;
  votingDelay: number;
  votingPeriod: number;
  /** On top of the timelock's own delay. */
  extraDelay: number;
};

/** The strongest level an action can need. */
export const MAX_TIER = 4;

/** The constitutional rules, hard-coded in the governor. */
export const constitutionalTerms: TypeTerms = {
  type: CONSTITUTIONAL,
  enabled: true,
  tier: MAX_TIER,
  quorumBps: 2_000,
  approvalBps: 6_667,
  thresholdBps: 100,
  votingDelay: 2 * DAY,
  votingPeriod: 7 * DAY,
  extraDelay: 5 * DAY,
};

/** Whether a type may decide on actions that need `tier`. */
export function isStrongEnough(terms: TypeTerms, tier: number): boolean {
  return terms.enabled && terms.tier >= tier;
}
