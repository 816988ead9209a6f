import { type Address, zeroAddress } from 'viem';
import type { Random } from '@/contracts/script/seed/random';
import { MAX_DURATION, MIN_DURATION } from '@/lib/domain/vote-weight';
import { bucketOf } from './bucket';
import { type StakeEntry, stakeAt } from './stakes';
import type { World } from './world';

const KEI = 10n ** 18n;

/** Usually one of the fitting, at times any: refusals are steps too. */
export function mostly<T>(random: Random, fitting: readonly T[], any: () => T): T {
  return fitting.length > 0 && random.chance(0.85) ? random.pick(fitting) : any();
}

export function anyUser(world: World, random: Random): Address {
  return random.pick(world.family.users);
}

/** Who may be delegated to: users and member DAOs, nobody, and at times an account that only stands for a delegation. */
export function anyDelegatee(world: World, random: Random): Address {
  const { users, members } = world.family;
  if (random.chance(0.1)) return zeroAddress;
  if (random.chance(0.04)) return bucketOf(anyUser(world, random), anyUser(world, random));
  return random.chance(0.4) ? random.pick(members) : random.pick(users);
}

export type StakeOf = { owner: Address; index: number };

/** A stake that fits, usually; else any index, existing or not. */
export function pickStake(world: World, random: Random, fits: (entry: StakeEntry) => boolean): StakeOf {
  return mostly(random, stakesThat(world, fits), () => ({
    owner: anyUser(world, random),
    index: random.int(0, 6),
  }));
}

export function stakesThat(world: World, fits: (entry: StakeEntry) => boolean): StakeOf[] {
  return world.family.users.flatMap((owner) =>
    (world.stakes.get(owner) ?? []).flatMap((entry, index) =>
      entry.amount > 0n && fits(entry) ? [{ owner, index }] : [],
    ),
  );
}

/** Odd amounts, so that roundings show; the minimum itself, and one below, now and then. */
export function anyAmount(random: Random, most: bigint): bigint {
  if (random.chance(0.1)) return KEI - 1n;
  if (random.chance(0.1)) return KEI;
  const thousandths = BigInt(random.int(1, random.chance(0.5) ? 1000 : 50));
  return (most * thousandths) / 1000n + BigInt(random.int(0, 999_999_999));
}

export function anyDuration(random: Random): number {
  if (random.chance(0.05)) return MIN_DURATION - 1;
  if (random.chance(0.05)) return MAX_DURATION + 1;
  if (random.chance(0.2)) return random.pick([MIN_DURATION, MAX_DURATION]);
  return random.int(MIN_DURATION, random.chance(0.5) ? 2 * MIN_DURATION : MAX_DURATION);
}

export function amountOf(world: World, { owner, index }: StakeOf): bigint {
  return stakeAt(world, owner, index).amount;
}
