import type { Address } from 'viem';
import type { ProposalType } from '@/lib/domain/proposal-type';

/** What a deployment starts with; one file per network under `networks/`. Only a vote changes these afterwards. */
export type NetworkParameters = {
  /** What wallets and pages call the network. */
  chainName: string;
  nativeCurrency: { name: string; symbol: string; decimals: number };
  /** The terms of every type of proposal. */
  proposalTypes: Record<ProposalType, ProposalTerms>;
  /** Seconds between queueing and execution. */
  timelockDelay: number;
  council: CouncilParameters;
  guardian: GuardianParameters;
  /** What the first votes define: a deployment leaves nobody the power to do it before. */
  protocolParameters: readonly ProtocolParameter[];
  /** Where the DAO's ERC-4824 document is. */
  daoURI: string;
  /** Receives the whole supply of KEI; without it, the deployer. */
  keiHolder?: Address;
  /** Foreign tokens to create: on local chains only. */
  demoTokens?: readonly DemoTokenParameters[];
  /** Tokens that exist on the network already and that the treasury page shows besides KEI. */
  treasuryTokens?: readonly Address[];
};

/** Shares in basis points of the votes that exist, times in seconds. */
export type ProposalTerms = {
  /** How strong the actions may be: 1 granted money, 2 anything else, 3 the treasury, 4 power itself. */
  tier: number;
  /** For and Abstain together must reach this share of the votes at the snapshot. */
  quorumBps: number;
  /** For must exceed this share of For and Against. */
  approvalBps: number;
  /** Share of the votes that a proposer needs. */
  thresholdBps: number;
  /** From the proposal to its snapshot. */
  votingDelay: number;
  /** From the snapshot to the deadline. */
  votingPeriod: number;
  /** On top of the timelock's delay. */
  extraDelay: number;
};

export type CouncilParameters = {
  /** Votes with which an applicant needs nobody's endorsement, in sKEI base units (18 decimals). */
  endorsementBacking: bigint;
  /** Recorded misses in a row after which anyone may mark a member inactive. */
  maxMissesInRow: number;
  /** Share of the seats' backing that builders and DAOs must hold for the phase Shared, in basis points. */
  sharedBps: number;
  /** The same for the phase Full. */
  fullBps: number;
  /** Seconds the share must hold before the phase advances. */
  holdPeriod: number;
};

export type GuardianParameters = {
  /** Share of the active seats that cancel a proposal together, in basis points. */
  vetoBps: number;
  /** Seconds from the deployment to the end of that power. */
  lifetime: number;
};

/** Units of `IProtocolParameters.Unit`, in its order. */
export const parameterUnits = ['basisPoints', 'seconds', 'baseUnits', 'count', 'flag'] as const;

/** A value of the protocol with the bounds no vote can leave, in base units of `unit`. */
export type ProtocolParameter = {
  /** At most 31 characters; on chain as bytes32. */
  key: string;
  unit: (typeof parameterUnits)[number];
  minimum: bigint;
  maximum: bigint;
  value: bigint;
};

/** A stand-in for a foreign token; `supply` in its base units, all of it the deployer's. */
export type DemoTokenParameters = { name: string; symbol: string; decimals: number; supply: bigint };
