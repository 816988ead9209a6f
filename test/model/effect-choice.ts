import { zeroAddress } from 'viem';
import type { Random } from '@/contracts/script/seed/random';
import { MIN_DURATION } from '@/lib/domain/vote-weight';
import { anyAmount, anyUser } from './choose';
import { type Effect, tierOf } from './effects';
import { lifeOf, type Terms, type TypeConfig } from './policy';
import type { World } from './world';

const DAY = 86_400;

/** One beyond a bound. */
const BEYOND: readonly Partial<Terms>[] = [
  { quorumBps: 99 },
  { quorumBps: 6001 },
  { approvalBps: 4999 },
  { approvalBps: 9001 },
  { thresholdBps: 501 },
  { votingPeriod: 0 },
  { votingPeriod: 30 * DAY + 1 },
  { votingDelay: 14 * DAY + 1 },
];

/** What a proposal does: one action, sometimes two. */
export function anyEffects(world: World, random: Random): Effect[] {
  if (random.chance(0.02)) return [];
  const count = random.chance(0.2) ? 2 : 1;
  return Array.from({ length: count }, () => anyEffect(world, random));
}

export function anyEffect(world: World, random: Random): Effect {
  const treasury = world.kei.get(world.family.timelock) ?? 0n;
  const ether = world.ether.get(world.family.timelock) ?? 0n;
  const to = anyUser(world, random);
  const roll = random.next();
  if (roll < 0.25) return { does: 'call', known: random.chance(0.6) };
  if (roll < 0.45)
    return { does: 'pay', to, amount: random.chance(0.05) ? treasury + 1n : anyAmount(random, treasury) };
  if (roll < 0.6) {
    const amount = random.chance(0.05) ? ether + 1n : random.pick([0n, ether / 3n, ether / 7n]);
    return { does: 'send', to, amount };
  }
  if (roll < 0.75)
    return { does: 'setRate', bps: random.chance(0.05) ? 5001 : random.pick([0, 1, 777, 5000]) };
  if (roll < 0.9) return { does: 'setType', ...anyType(world, random) };
  if (roll < 0.95) return { does: 'setDelay', seconds: random.pick([0, 3_600, DAY, 2 * DAY]) };
  const guardian = random.pick([zeroAddress, world.family.guardian, world.family.guardian, to]);
  return { does: 'setGuardian', to: guardian };
}

/** A type that is strong enough, usually. */
export function typeFor(world: World, random: Random, effects: readonly Effect[]): number {
  const needed = Math.max(0, ...effects.map(tierOf));
  const strong = [...world.types].filter(([, config]) => config.enabled && config.tier >= needed);
  if (random.chance(0.15) || strong.length === 0) return random.pick([0, 1, 2, 3, 4, 5, 255, 255, 255]);
  return random.pick(strong)[0];
}

/** A type's configuration: a known one with some terms changed, at a bound or just beyond it at times. */
export function anyType(world: World, random: Random): { proposalType: number; config: TypeConfig } {
  const [proposalType, { tier, terms }] = random.pick([...world.types]);
  const changed: Terms = {
    quorumBps: random.pick([terms.quorumBps, 100, 333, 1000, 3333, 6000]),
    approvalBps: random.pick([terms.approvalBps, 5000, 5001, 6667, 9000]),
    thresholdBps: random.pick([terms.thresholdBps, 0, 1, 10, 500]),
    votingDelay: random.pick([terms.votingDelay, 0, 1, DAY]),
    votingPeriod: random.pick([terms.votingPeriod, 1, DAY, 3 * DAY]),
    extraDelay: terms.extraDelay,
    ...(random.chance(0.15) ? random.pick(BEYOND) : {}),
  };
  const room = MIN_DURATION - lifeOf(world, { ...changed, extraDelay: 0 });
  const extraDelay = random.pick([terms.extraDelay, 0, DAY, Math.max(0, room), Math.max(0, room + 1)]);
  return {
    proposalType,
    config: {
      enabled: random.chance(0.97),
      tier: random.chance(0.85) ? tier : random.pick([0, 1, 2, 3, 4, 5]),
      terms: { ...changed, extraDelay },
    },
  };
}
