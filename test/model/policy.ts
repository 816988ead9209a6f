import { MIN_DURATION } from '@/lib/domain/vote-weight';
import { type Effect, tierOf } from './effects';
import { Refusal, refuseIf } from './refusal';
import type { World } from './world';

const DAY = 86_400;

export const CONSTITUTIONAL = 255;
export const LATE_WINDOW = 2 * DAY;
export const GRACE_PERIOD = 5 * DAY;
/** The governor's part of the longest life: the late window, and the grace period twice, to queue and to execute. */
export const FIXED_LIFE = LATE_WINDOW + 2 * GRACE_PERIOD;
const MAX_TIER = 4;

/** Shares in basis points, times in seconds. */
export type Terms = {
  quorumBps: number;
  approvalBps: number;
  thresholdBps: number;
  votingDelay: number;
  votingPeriod: number;
  extraDelay: number;
};

export type TypeConfig = { enabled: boolean; tier: number; terms: Terms };

const CONSTITUTIONAL_TERMS: Terms = {
  quorumBps: 2000,
  approvalBps: 6667,
  thresholdBps: 100,
  votingDelay: 2 * DAY,
  votingPeriod: 7 * DAY,
  extraDelay: 5 * DAY,
};

/** What the family is deployed with: quorums low and high; the fourth has a period shorter than the late window and no delay at all. */
export const INITIAL_TYPES: TypeConfig[] = [
  type(2, 400, 5000, 10, 2 * DAY, 5 * DAY, 0),
  type(1, 2500, 5000, 10, DAY, 4 * DAY, 0),
  type(3, 4500, 5000, 25, 2 * DAY, 5 * DAY, 2 * DAY),
  type(2, 100, 5000, 0, 0, DAY, 0),
  type(4, 1000, 6667, 50, 2 * DAY, 7 * DAY, 5 * DAY),
];

/** The terms a proposal is made under. @throws Refusal when there is no such type, or an action is too strong for it. */
export function termsFor(world: World, proposalType: number, effects: readonly Effect[]): Terms {
  if (proposalType === CONSTITUTIONAL) return CONSTITUTIONAL_TERMS;
  const config = world.types.get(proposalType);
  if (config === undefined || !config.enabled) throw new Refusal('PolicyUnknownType');
  refuseIf(
    effects.some((effect) => tierOf(effect) > config.tier),
    'PolicyTypeTooWeak',
  );
  return config.terms;
}

export function setType(world: World, proposalType: number, config: TypeConfig): void {
  const { terms } = config;
  const inBounds =
    within(config.tier, 1, MAX_TIER) &&
    within(terms.quorumBps, 100, 6000) &&
    within(terms.approvalBps, 5000, 9000) &&
    within(terms.thresholdBps, 0, 500) &&
    within(terms.votingPeriod, 1, 30 * DAY) &&
    within(terms.votingDelay, 0, 14 * DAY) &&
    within(terms.extraDelay, 0, 30 * DAY);
  refuseIf(!inBounds, 'PolicyTermsOutOfBounds');
  refuseIf(lifeOf(world, terms) > MIN_DURATION, 'PolicyLifeTooLong');
  world.types.set(proposalType, config);
}

/** Longest time from a proposal under these terms to its execution, in seconds. */
export function lifeOf(world: World, terms: Terms): number {
  const own = { delay: terms.votingDelay, period: terms.votingPeriod, extra: terms.extraDelay };
  return world.rules.life(own, world.minDelay, FIXED_LIFE);
}

function within(value: number, low: number, high: number): boolean {
  return value >= low && value <= high;
}

function type(
  tier: number,
  quorumBps: number,
  approvalBps: number,
  thresholdBps: number,
  votingDelay: number,
  votingPeriod: number,
  extraDelay: number,
): TypeConfig {
  return {
    enabled: true,
    tier,
    terms: { quorumBps, approvalBps, thresholdBps, votingDelay, votingPeriod, extraDelay },
  };
}
