import type { Random } from '@/contracts/script/seed/random';
import { wrappedVotesAbi } from '@/lib/contracts/generated';
import { latest } from './history';
import { delegateOf, votesOf } from './ledger';
import { pastReadings } from './past-readings';
import { type Reading, readingsOf } from './reading';
import type { World } from './world';

const PAST_SAMPLES = 3;

/** The member DAOs' token. */
export function wrappedReadings(world: World, random: Random): Reading[] {
  const readings: Reading[] = [];
  const { wrapped, users } = world.family;
  const read = readingsOf(readings, wrapped, wrappedVotesAbi);
  read('totalSupply', [], () => latest(world.wrapped.supply, 0n));
  for (const user of users) {
    read('balanceOf', [user], () => world.wrappedBalances.get(user) ?? 0n);
    read('getVotes', [user], () => votesOf(world.wrapped, user));
    read('delegates', [user], () => delegateOf(world.wrapped, user));
  }
  pastReadings(world, world.wrapped, random, PAST_SAMPLES, read);
  return readings;
}
