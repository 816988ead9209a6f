import type { Address } from 'viem';

/** What a member DAO starts with; one file per DAO under `daos/`. Only its own vote changes these afterwards. */
export type MemberDaoParameters = {
  name: string;
  /** The governor it is a member of: the family's, or another member DAO's for a DAO in a DAO. */
  outer: Address;
  electorate: Electorate;
  /** From a proposal of its own to its snapshot, in seconds. */
  votingDelay: number;
  /** From the snapshot to the deadline, in seconds. */
  votingPeriod: number;
  /** Votes that a proposer needs, in base units. */
  proposalThreshold: bigint;
  /** Share of all votes at the snapshot that must take part, in percent. */
  quorumPercent: number;
  /** Seconds between queueing and execution of its own proposals. */
  timelockDelay: number;
  /** How a ballot above the quorum is carried outside; below it, the share that voted always goes in proportion. */
  relayMode: 'proportional' | 'winnerTakesAll';
  /** Seconds between the inner and the outer deadline, for whoever relays. */
  relayWindow: number;
  /** May cancel what its timelock has queued, and nothing else. */
  guardian?: Address;
};

/**
 * Who votes inside.
 *
 * - wrap: holders of any ERC-20 who wrap it one to one.
 * - stake: holders of an ERC-20 of 18 decimals who stake it for a notice period, as KEI is staked outside.
 * - votes: holders of a token that counts votes by timestamps already (ERC-5805, ERC-6372).
 *
 * Never the votes of a DAO above: whoever could vote inside and override outside would move nearly twice its weight.
 */
export type Electorate =
  | { kind: 'wrap' | 'stake'; token: Address; name: string; symbol: string }
  | { kind: 'votes'; token: Address };
