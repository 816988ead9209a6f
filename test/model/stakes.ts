import { type Address, zeroAddress } from 'viem';
import { MAX_DURATION, MIN_AMOUNT, MIN_DURATION } from '@/lib/domain/vote-weight';
import { bucketOf } from './bucket';
import { delegateOf } from './ledger';
import { Refusal, refuseIf } from './refusal';
import { payKei } from './tokens';
import type { World } from './world';

/** Seconds without an action of its owner after which anyone may start a stake's notice. */
export const SILENCE = 4 * 365 * 86_400;

/** A stake as the model keeps it: its owner's, by index. Amounts in base units, times in seconds. */
export type StakeEntry = {
  amount: bigint;
  duration: number;
  unlockAt: number;
  touchedAt: number;
  exitAt: number;
  delegatee: Address;
};

export const NO_STAKE: StakeEntry = {
  amount: 0n,
  duration: 0,
  unlockAt: 0,
  touchedAt: 0,
  exitAt: 0,
  delegatee: zeroAddress,
};

/** What every account and bucket has to delegate: the votes of the committed stakes behind it, nothing else. */
export function stakedUnits(world: World): Map<Address, bigint> {
  const units = new Map<Address, bigint>();
  for (const [owner, stakes] of world.stakes) {
    for (const entry of stakes) {
      if (entry.amount === 0n || entry.unlockAt !== 0) continue;
      const holder = world.rules.hasBucket(entry.delegatee !== zeroAddress)
        ? bucketOf(owner, entry.delegatee)
        : owner;
      units.set(holder, (units.get(holder) ?? 0n) + votesOfEntry(world, entry));
    }
  }
  return units;
}

export function votesOfEntry(world: World, entry: StakeEntry): bigint {
  return world.rules.votesOfStake(entry.amount, entry.duration);
}

export function stakeAt(world: World, owner: Address, index: number): StakeEntry {
  return world.stakes.get(owner)?.[index] ?? NO_STAKE;
}

export function openStake(world: World, owner: Address, amount: bigint, duration: number): void {
  whileLocked(world);
  refuseIf(amount < MIN_AMOUNT, 'StakedKEIAmountTooSmall');
  refuseIf(duration < MIN_DURATION || duration > MAX_DURATION, 'StakedKEIDurationOutOfRange');
  payKei(world, owner, world.family.stakedKei, amount);
  if (delegateOf(world.staked, owner) === zeroAddress) world.staked.delegateOf.set(owner, owner);
  addStake(world, owner, { ...NO_STAKE, amount, duration, touchedAt: world.now });
}

export function increaseStake(world: World, owner: Address, index: number, amount: bigint): void {
  whileLocked(world);
  const entry = committed(world, owner, index);
  refuseIf(amount === 0n, 'StakedKEIAmountTooSmall');
  payKei(world, owner, world.family.stakedKei, amount);
  entry.amount += amount;
  entry.touchedAt = world.now;
}

export function extendStake(world: World, owner: Address, index: number, duration: number): void {
  whileLocked(world);
  const entry = committed(world, owner, index);
  refuseIf(duration <= entry.duration || duration > MAX_DURATION, 'StakedKEIDurationOutOfRange');
  entry.duration = duration;
  entry.touchedAt = world.now;
}

/** Same terms, whatever they are: a leaving stake's part leaves at the same moment. */
export function splitStake(world: World, owner: Address, index: number, amount: bigint): void {
  const entry = stakeAt(world, owner, index);
  refuseIf(amount < MIN_AMOUNT || entry.amount < amount + MIN_AMOUNT, 'StakedKEIAmountTooSmall');
  entry.amount -= amount;
  entry.touchedAt = world.now;
  addStake(world, owner, { ...entry, amount });
}

/** The longer notice, and the delegate and plan of `into`, stay. */
export function mergeStakes(world: World, owner: Address, from: number, into: number): void {
  whileLocked(world);
  refuseIf(from === into, 'StakedKEISameStake');
  const source = committed(world, owner, from);
  const entry = committed(world, owner, into);
  entry.amount += source.amount;
  entry.duration = Math.max(entry.duration, source.duration);
  entry.touchedAt = world.now;
  removeStake(world, owner, from);
}

/** @param delegatee The zero address: follow the account's delegate again. */
export function delegateStake(world: World, owner: Address, index: number, delegatee: Address): void {
  const entry = committed(world, owner, index);
  entry.delegatee = delegatee;
  entry.touchedAt = world.now;
  if (delegatee !== zeroAddress) world.staked.delegateOf.set(bucketOf(owner, delegatee), delegatee);
}

export function whileLocked(world: World): void {
  refuseIf(world.released, 'StakedKEIReleased');
}

/** @throws Refusal when there is no such stake, or it is leaving. */
export function committed(world: World, owner: Address, index: number): StakeEntry {
  const entry = stakeAt(world, owner, index);
  if (entry.amount === 0n || entry.unlockAt !== 0) throw new Refusal('StakedKEINotCommitted');
  return entry;
}

export function removeStake(world: World, owner: Address, index: number): void {
  const stakes = world.stakes.get(owner);
  if (stakes !== undefined) stakes[index] = { ...NO_STAKE };
}

function addStake(world: World, owner: Address, entry: StakeEntry): void {
  world.stakes.set(owner, [...(world.stakes.get(owner) ?? []), entry]);
}
