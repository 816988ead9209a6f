import type { TypeTerms } from './proposal-type';

/** The rules a proposal was made under and keeps, whatever governance changes later. */
export type ProposalTerms = Pick<
  TypeTerms,
  'type' | 'quorumBps' | 'approvalBps' | 'thresholdBps' | 'extraDelay'
>;

/** A share of votes in votes, rounded up as the governor does. `votes` in sKEI base units. */
export function shareOfVotes(votes: bigint, bps: number): bigint {
  return (votes * BigInt(bps) + 9_999n) / 10_000n;
}
