import { describe, expect, it } from 'vitest';
import { basisPoints, tallyOutcome } from './tally';

describe('tallyOutcome', () => {
  it('counts For and Abstain towards the quorum, and Against not', () => {
    const outcome = tallyOutcome({ against: 900n, for: 30n, abstain: 20n }, 100n, 5_000);
    expect(outcome).toEqual({
      total: 950n,
      towardsQuorum: 50n,
      quorumReached: false,
      approval: 322,
      voteSucceeded: false,
      missingForQuorum: 50n,
    });
  });

  it('reaches the quorum at equality', () => {
    expect(tallyOutcome({ against: 0n, for: 60n, abstain: 40n }, 100n, 5_000).quorumReached).toBe(true);
  });

  it('needs more than the share asked for: exactly it is not enough', () => {
    expect(tallyOutcome({ against: 50n, for: 50n, abstain: 0n }, 10n, 5_000).voteSucceeded).toBe(false);
    expect(tallyOutcome({ against: 50n, for: 51n, abstain: 0n }, 10n, 5_000).voteSucceeded).toBe(true);
    expect(tallyOutcome({ against: 3_333n, for: 6_667n, abstain: 9n }, 10n, 6_667).voteSucceeded).toBe(false);
    expect(tallyOutcome({ against: 3_333n, for: 6_668n, abstain: 9n }, 10n, 6_667).voteSucceeded).toBe(true);
  });

  it('never succeeds without a vote For', () => {
    expect(tallyOutcome({ against: 0n, for: 0n, abstain: 99n }, 10n, 5_000).voteSucceeded).toBe(false);
  });
});

describe('basisPoints', () => {
  it('rounds down and is zero of nothing', () => {
    expect(basisPoints(1n, 3n)).toBe(3333);
    expect(basisPoints(1n, 0n)).toBe(0);
  });
});
