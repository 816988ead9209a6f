/** Weights cast so far, in sKEI base units. */
export type Tally = { against: bigint; for: bigint; abstain: bigint };

export type TallyOutcome = {
  /** Sum of all three. */
  total: bigint;
  /** For + Abstain: what the quorum is held against. */
  towardsQuorum: bigint;
  quorumReached: boolean;
  /** For's share of For + Against in basis points, rounded down; 0 while there is neither. */
  approval: number;
  /** For's share exceeds what the proposal's terms ask. */
  voteSucceeded: boolean;
  /** Votes still missing to the quorum; 0 when reached. */
  missingForQuorum: bigint;
};

/**
 * The rule of `GovernorPolicy`: quorum by For + Abstain (reached when equal), success when For exceeds `approvalBps` of
 * For + Against (equal is not enough).
 */
export function tallyOutcome(tally: Tally, quorum: bigint, approvalBps: number): TallyOutcome {
  const towardsQuorum = tally.for + tally.abstain;
  const decided = tally.for + tally.against;
  return {
    total: towardsQuorum + tally.against,
    towardsQuorum,
    quorumReached: towardsQuorum >= quorum,
    approval: basisPoints(tally.for, decided),
    voteSucceeded: tally.for * 10_000n > decided * BigInt(approvalBps),
    missingForQuorum: towardsQuorum >= quorum ? 0n : quorum - towardsQuorum,
  };
}

/** `part / whole` in basis points, rounded down; 0 when there is no whole. */
export function basisPoints(part: bigint, whole: bigint): number {
  return whole === 0n ? 0 : Number((part * 10_000n) / whole);
}
