import type { Address } from 'viem';

/** What a deployment starts with; one file per network under `networks/`. Only a vote changes these afterwards. */
export type NetworkParameters = {
  /** What wallets and pages call the network. */
  chainName: string;
  nativeCurrency: { name: string; symbol: string; decimals: number };
  /** Seconds from a proposal to its snapshot. */
  votingDelay: number;
  /** Seconds from the snapshot to the deadline. */
  votingPeriod: number;
  /** Votes a proposer needs, in sKEI base units (18 decimals). */
  proposalThreshold: bigint;
  /** Percent of the votes at the snapshot that For and Abstain must reach together. */
  quorumNumerator: bigint;
  /** Seconds between queueing and execution. */
  timelockDelay: number;
  /** May cancel a proposal and nothing else. */
  guardian: Address;
  /** Receives the whole supply of KEI; without it, the deployer. */
  keiHolder?: Address;
  /** Foreign tokens to create: on local chains only. */
  demoTokens?: readonly DemoTokenParameters[];
  /** Tokens that exist on the network already and that the treasury page shows besides KEI. */
  treasuryTokens?: readonly Address[];
};

/** A stand-in for a foreign token; `supply` in its base units, all of it the deployer's. */
export type DemoTokenParameters = { name: string; symbol: string; decimals: number; supply: bigint };
