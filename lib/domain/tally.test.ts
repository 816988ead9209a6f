import { describe, expect, it } from 'vitest';
import { basisPoints, tallyOutcome } from './tally';

describe('tallyOutcome', () => {
  it('counts For and Abstain towards the quorum, and Against not', () => {
    const outcome = tallyOutcome({ against: 900n, for: 30n, abstain: 20n }, 100n);
    expect(outcome).toEqual({
      total: 950n,
      towardsQuorum: 50n,
      quorumReached: false,
      voteSucceeded: false,
      missingForQuorum: 50n,
    });
  });

  it('reaches the quorum at equality', () => {
    expect(tallyOutcome({ against: 0n, for: 60n, abstain: 40n }, 100n).quorumReached).toBe(true);
  });

  it('needs more For than Against: a tie is not enough', () => {
    expect(tallyOutcome({ against: 50n, for: 50n, abstain: 0n }, 10n).voteSucceeded).toBe(false);
    expect(tallyOutcome({ against: 50n, for: 51n, abstain: 0n }, 10n).voteSucceeded).toBe(true);
  });
});

describe('basisPoints', () => {
  it('rounds down and is zero of nothing', () => {
    expect(basisPoints(1n, 3n)).toBe(3333);
    expect(basisPoints(1n, 0n)).toBe(0);
  });
});
