import { type Rules, rules } from './rules';

/** One rule that is wrong, and why somebody might get it wrong. */
export type Mutant = { name: string; rule: Partial<Rules> };

/** Models with one mistake each: the comparison must find every one of them out. */
export const mutants: readonly Mutant[] = [
  {
    name: 'a stake’s votes are rounded up',
    rule: { votesOfStake: (amount, duration) => rules.votesOfStake(amount, duration) + 1n },
  },
  {
    name: 'a stake with a delegate of its own still counts for its owner’s default delegate',
    rule: { hasBucket: () => false },
  },
  { name: 'a stake unlocks one second early', rule: { unlockAt: (now, duration) => now + duration - 1 } },
  {
    name: 'the penalty is rounded down',
    rule: { penalty: (...args) => roundedDown(rules.penalty(...args)) },
  },
  {
    name: 'what a delegate keeps after an override is rounded up',
    rule: { kept: (cast, taken, held) => (cast * (held - taken) + held - 1n) / held },
  },
  {
    name: 'an override is forgotten when its delegate votes afterwards',
    rule: { remaining: (weight, used) => weight - used },
  },
  {
    name: 'the quorum counts Against',
    rule: { towardsQuorum: (tally) => tally.against + tally.for + tally.abstain },
  },
  {
    name: 'half the votes are enough to approve',
    rule: { approves: (tally, bps) => tally.for * 10_000n >= (tally.for + tally.against) * BigInt(bps) },
  },
  { name: 'a quorum is rounded down', rule: { share: (supply, bps) => (supply * BigInt(bps)) / 10_000n } },
  { name: 'voting begins at the snapshot', rule: { isPending: (now, snapshot) => now < snapshot } },
  {
    name: 'voting ends one second before the deadline',
    rule: { isActive: (now, deadline) => now < deadline },
  },
  {
    name: 'the grace period ends one second early',
    rule: { isExpired: (now, from, grace) => now >= from + grace },
  },
  {
    name: 'a late turn extends from the deadline',
    rule: { lateDeadline: (_, deadline, window) => deadline + window },
  },
  { name: 'nothing is ever late', rule: { isLate: () => false } },
  { name: 'the type’s extra delay is forgotten', rule: { eta: (now, minDelay) => now + minDelay } },
  {
    name: 'a life holds one grace period, not two',
    rule: { life: (terms, minDelay, fixed) => rules.life(terms, minDelay, fixed) - 5 * 86_400 },
  },
  { name: 'open proposals follow a changed policy', rule: { termsInForce: (_, today) => today } },
  { name: 'an inner quorum does not count Against', rule: { turnout: (tally) => tally.for + tally.abstain } },
  {
    name: 'below the inner quorum the whole outer weight follows',
    rule: { belowQuorumBase: (turnout) => turnout },
  },
];

function roundedDown(amount: bigint): bigint {
  return amount === 0n ? 0n : amount - 1n;
}
