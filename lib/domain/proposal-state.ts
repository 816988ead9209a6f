/** The governor's states, in the order of `IGovernor.ProposalState`. */
export const proposalStates = [
  'Pending',
  'Active',
  'Canceled',
  'Defeated',
  'Succeeded',
  'Queued',
  'Expired',
  'Executed',
] as const;

export type ProposalState = (typeof proposalStates)[number];

/** The state a governor's number stands for. @throws RangeError for a number no governor gives. */
export function proposalStateOf(value: number): ProposalState {
  const state = proposalStates[value];
  if (state === undefined) throw new RangeError(`no proposal state ${value}`);
  return state;
}
