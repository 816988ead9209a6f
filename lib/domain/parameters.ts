import type { Address } from './hex';

/** The governor's and the timelock's settings. Times in seconds, the threshold in sKEI base units. */
export type Parameters = {
  votingDelay: number;
  votingPeriod: number;
  proposalThreshold: bigint;
  quorumNumerator: bigint;
  quorumDenominator: bigint;
  /** May cancel a proposal; the zero address: nobody but its proposer. */
  guardian: Address;
  timelockDelay: number;
};
