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

export type ProposalType = (typeof proposalTypes)[number];

/** The number that `proposeTyped` takes. */
export function proposalTypeId(type: ProposalType): number {
  return proposalTypes.indexOf(type);
}
