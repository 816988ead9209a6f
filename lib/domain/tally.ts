/** Weights cast so far, in sKEI base units. */
export type Tally = { against: bigint; for: bigint; abstain: bigint };

export type TallyOutcome = {
  /** Sum of all three. */
  total: bigint;
  /** For + Abstain: what the quorum is held against. */
  towardsQuorum: bigint;
  quorumReached: boolean;
  /** For > Against. */
  voteSucceeded: boolean;
  /** Votes still missing to the quorum; 0 when reached. */
  missingForQuorum: bigint;
};

/** The rule of `GovernorCountingOverridable`: quorum by For + Abstain (reached when equal), success by For > Against. */
export function tallyOutcome(tally: Tally, quorum: bigint): TallyOutcome {
  const towardsQuorum = tally.for + tally.abstain;
  return {
    total: towardsQuorum + tally.against,
    towardsQuorum,
    quorumReached: towardsQuorum >= quorum,
    voteSucceeded: tally.for > tally.against,
    missingForQuorum: towardsQuorum >= quorum ? 0n : quorum - towardsQuorum,
  };
}

/** `part / whole` in basis points, rounded down; 0 when there is no whole. */
export function basisPoints(part: bigint, whole: bigint): number {
  return whole === 0n ? 0 : Number((part * 10_000n) / whole);
}
