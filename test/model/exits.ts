import type { Address } from 'viem';
import { MIN_DURATION } from '@/lib/domain/vote-weight';
import { Refusal, refuseIf } from './refusal';
import { committed, removeStake, SILENCE, type StakeEntry, stakeAt, whileLocked } from './stakes';
import { payKei } from './tokens';
import type { World } from './world';

export function beginExit(world: World, owner: Address, index: number): void {
  const entry = committed(world, owner, index);
  entry.touchedAt = world.now;
  startNotice(world, entry);
}

export function cancelExit(world: World, owner: Address, index: number): void {
  whileLocked(world);
  const entry = leaving(world, owner, index);
  entry.unlockAt = 0;
  entry.touchedAt = world.now;
}

/** @param exitAt Zero takes the plan back. */
export function scheduleExit(world: World, owner: Address, index: number, exitAt: number): void {
  const entry = committed(world, owner, index);
  entry.exitAt = exitAt;
  entry.touchedAt = world.now;
}

/** By anyone: from the planned second on, or after four silent years. */
export function kick(world: World, owner: Address, index: number): void {
  const entry = committed(world, owner, index);
  refuseIf(world.now < kickableAt(entry), 'StakedKEITooEarly');
  startNotice(world, entry);
}

export function kickableAt(entry: StakeEntry): number {
  const silent = entry.touchedAt + SILENCE;
  return entry.exitAt === 0 ? silent : Math.min(entry.exitAt, silent);
}

export function withdraw(world: World, owner: Address, index: number): void {
  if (!world.released) {
    refuseIf(world.now < leaving(world, owner, index).unlockAt, 'StakedKEIStillLocked');
  }
  payOut(world, owner, index, 0n);
}

export function exitEarly(world: World, owner: Address, index: number): void {
  const entry = stakeAt(world, owner, index);
  refuseIf(world.earlyExitRateBps === 0, 'StakedKEINoEarlyExit');
  refuseIf(world.now < entry.touchedAt + MIN_DURATION, 'StakedKEITooEarly');
  payOut(world, owner, index, penaltyOf(world, entry));
}

/** What leaving now would cost, in KEI base units. */
export function penaltyOf(world: World, entry: StakeEntry): bigint {
  if (world.released) return 0n;
  const remaining = entry.unlockAt === 0 ? entry.duration : Math.max(0, entry.unlockAt - world.now);
  return world.rules.penalty(entry.amount, remaining, world.earlyExitRateBps);
}

function startNotice(world: World, entry: StakeEntry): void {
  entry.unlockAt = world.rules.unlockAt(world.now, entry.duration);
  entry.exitAt = 0;
}

function leaving(world: World, owner: Address, index: number): StakeEntry {
  const entry = stakeAt(world, owner, index);
  if (entry.unlockAt === 0) throw new Refusal('StakedKEINotLeaving');
  return entry;
}

function payOut(world: World, owner: Address, index: number, penalty: bigint): void {
  const { amount } = stakeAt(world, owner, index);
  refuseIf(amount === 0n, 'StakedKEINotCommitted');
  payKei(world, world.family.stakedKei, world.family.timelock, penalty);
  payKei(world, world.family.stakedKei, owner, amount - penalty);
  removeStake(world, owner, index);
}
