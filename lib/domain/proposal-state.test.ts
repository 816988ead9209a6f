import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRACE_PERIOD, isObjectionPeriod } from './proposal-clock';
import { type ProposalFacts, type ProposalState, proposalState, proposalStateOf } from './proposal-state';

const facts: ProposalFacts = {
  snapshot: 100,
  deadline: 200,
  eta: 0,
  tally: { against: 0n, for: 10n, abstain: 0n },
  quorum: 10n,
  approvalBps: 5_000,
  ended: null,
};

/** The rule as it is written down: OpenZeppelin's states, the timelock's word, then what expires. */
function ruleText(f: ProposalFacts, now: number): ProposalState {
  if (f.ended !== null) return f.ended === 'executed' ? 'Executed' : 'Canceled';
  if (f.snapshot >= now) return 'Pending';
  if (f.deadline >= now) return 'Active';
  const { against, for: inFavour, abstain } = f.tally;
  const passes =
    inFavour + abstain >= f.quorum && inFavour * 10_000n > (inFavour + against) * BigInt(f.approvalBps);
  if (!passes) return 'Defeated';
  if (f.eta === 0) return now > f.deadline + GRACE_PERIOD ? 'Expired' : 'Succeeded';
  return now > f.eta + GRACE_PERIOD ? 'Expired' : 'Queued';
}

describe('a proposal’s state', () => {
  it('is the rule’s, for any facts at any time', () => {
    const votes = fc.bigInt(0n, 40n);
    const anyFacts = fc.record({
      snapshot: fc.integer({ min: 1, max: 50 }),
      deadline: fc.integer({ min: 50, max: 100 }),
      eta: fc.oneof(fc.constant(0), fc.integer({ min: 100, max: 200 })),
      tally: fc.record({ against: votes, for: votes, abstain: votes }),
      quorum: votes,
      approvalBps: fc.constantFrom(5_000, 6_667, 9_000),
      ended: fc.constantFrom(null, null, null, 'executed' as const, 'canceled' as const),
    });
    const now = fc.oneof(
      fc.integer({ min: 0, max: 220 }),
      fc.integer({ min: GRACE_PERIOD, max: GRACE_PERIOD + 220 }),
    );
    fc.assert(
      fc.property(anyFacts, now, (some, at) => {
        expect(proposalState(some, at)).toBe(ruleText(some, at));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    [100, 'Pending'],
    [101, 'Active'],
    [200, 'Active'],
    [201, 'Succeeded'],
    [200 + GRACE_PERIOD, 'Succeeded'],
    [201 + GRACE_PERIOD, 'Expired'],
  ])('at %d is %s', (now, state) => {
    expect(proposalState(facts, now)).toBe(state);
  });

  it('expires a grace period after its eta once it is queued', () => {
    const queued = { ...facts, eta: 300 };
    expect(proposalState(queued, 300 + GRACE_PERIOD)).toBe('Queued');
    expect(proposalState(queued, 301 + GRACE_PERIOD)).toBe('Expired');
  });

  it('needs For to exceed its own approval', () => {
    const strict = { ...facts, tally: { against: 5n, for: 10n, abstain: 0n }, approvalBps: 6_667 };
    expect(proposalState(strict, 201)).toBe('Defeated');
    expect(proposalState({ ...strict, approvalBps: 5_000 }, 201)).toBe('Succeeded');
  });

  it('is none for a number no governor gives', () => {
    expect(() => proposalStateOf(8)).toThrow(RangeError);
  });
});

describe('the objection period', () => {
  it('runs from the first deadline to the moved one', () => {
    const late = { firstDeadline: 200, deadline: 260 };
    expect([200, 201, 260, 261].map((now) => isObjectionPeriod(late, now))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isObjectionPeriod({ firstDeadline: 200, deadline: 200 }, 201)).toBe(false);
  });
});
