import { DEPLOYER_INDEX, demoIndex } from '../demo-accounts';

export type SeedSize = 'small' | 'full';

/** Who is who among the accounts of the local chain, by index. */
export const cast = {
  deployer: DEPLOYER_INDEX,
  newcomer: demoIndex('newcomer'),
  holder: demoIndex('holder'),
  demoDelegate: demoIndex('delegate'),
  proposer: demoIndex('proposer'),
  guardian: demoIndex('guardian'),
  auditor: 6,
  school: 7,
  nodeOperators: 8,
  operations: 9,
} as const;

/** The delegates with profiles; the demo delegate is one of them. */
export const delegates = [cast.demoDelegate, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20] as const;

const FIRST_STAKER = 21;
const STAKERS: Record<SeedSize, number> = { small: 48, full: 320 };

/** Members of the council with an account of their own, besides the delegates: those waiting for a seat included. */
const MEMBERS: Record<SeedSize, number> = { small: 17, full: 485 };

/** Indices of the ordinary stakers. */
export function stakerIndices(size: SeedSize): number[] {
  return Array.from({ length: STAKERS[size] }, (_, i) => FIRST_STAKER + i);
}

/** Indices of the council's members and applicants that nobody else is. */
export function memberIndices(size: SeedSize): number[] {
  return Array.from({ length: MEMBERS[size] }, (_, i) => FIRST_STAKER + STAKERS[size] + i);
}

/** Who sets the member DAOs up. Its first transactions create them, so their addresses are known beforehand. */
export function founderOf(size: SeedSize): number {
  return FIRST_STAKER + STAKERS[size] + MEMBERS[size];
}

/** How many accounts the chain must have. */
export function accountCount(size: SeedSize): number {
  return founderOf(size) + 1;
}
