import type { Random } from '@/contracts/script/seed/random';
import { keiAbi, stakedKeiAbi } from '@/lib/contracts/generated';
import { penaltyOf } from './exits';
import { latest } from './history';
import { delegateOf, votesOf } from './ledger';
import { pastReadings } from './past-readings';
import { type Reading, readingsOf } from './reading';
import { votesOfEntry } from './stakes';
import type { World } from './world';

const PAST_SAMPLES = 8;

/** KEI, stakes, their votes and whom they go to. */
export function stakeReadings(world: World, random: Random): Reading[] {
  const readings: Reading[] = [];
  const { kei, stakedKei, timelock, wrapped, users, members } = world.family;
  const ofKei = readingsOf(readings, kei, keiAbi);
  for (const account of [...users, stakedKei, timelock, wrapped]) {
    ofKei('balanceOf', [account], () => world.kei.get(account) ?? 0n);
  }
  const read = readingsOf(readings, stakedKei, stakedKeiAbi);
  read('totalStaked', [], () => totalStaked(world));
  read('totalSupply', [], () => latest(world.staked.supply, 0n));
  read('earlyExitRateBps', [], () => world.earlyExitRateBps);
  read('released', [], () => world.released);
  for (const user of users) {
    const stakes = world.stakes.get(user) ?? [];
    read('stakeCount', [user], () => stakes.length);
    read('stakesOf', [user, 0n, 10_000n], () => stakes);
    read('balanceOf', [user], () =>
      stakes.reduce((sum, entry) => sum + (entry.unlockAt === 0 ? votesOfEntry(world, entry) : 0n), 0n),
    );
    if (stakes.length > 0) {
      const index = random.int(0, stakes.length - 1);
      const entry = stakes[index];
      if (entry !== undefined) read('penaltyOf', [user, BigInt(index)], () => penaltyOf(world, entry));
    }
  }
  const holders = [...world.staked.votes.keys()];
  for (const account of new Set([...users, ...members, ...holders])) {
    read('getVotes', [account], () => votesOf(world.staked, account));
  }
  const delegators = [...world.staked.delegateOf.keys()];
  const some = delegators.length > 0 ? [random.pick(delegators), random.pick(delegators)] : [];
  for (const account of new Set([...users, ...some])) {
    read('delegates', [account], () => delegateOf(world.staked, account));
  }
  pastReadings(world, world.staked, random, PAST_SAMPLES, read);
  return readings;
}

function totalStaked(world: World): bigint {
  let total = 0n;
  for (const stakes of world.stakes.values()) for (const { amount } of stakes) total += amount;
  return total;
}
