import { type Address, zeroAddress } from 'viem';
import { delegateOf } from './ledger';
import { refuseIf } from './refusal';
import type { World } from './world';

/** Moves KEI, in base units. @throws Refusal when there is too little. */
export function payKei(world: World, from: Address, to: Address, amount: bigint): void {
  move(world.kei, from, to, amount);
}

/** KEI becomes the same amount of the member DAOs' votes, for `to`. */
export function wrap(world: World, from: Address, to: Address, amount: bigint): void {
  payKei(world, from, world.family.wrapped, amount);
  receiveWrapped(world, to, amount);
}

export function unwrap(world: World, from: Address, to: Address, amount: bigint): void {
  const balance = world.wrappedBalances.get(from) ?? 0n;
  refuseIf(balance < amount, 'ERC20InsufficientBalance');
  world.wrappedBalances.set(from, balance - amount);
  payKei(world, world.family.wrapped, to, amount);
}

export function sendWrapped(world: World, from: Address, to: Address, amount: bigint): void {
  refuseIf(to === zeroAddress, 'ERC20InvalidReceiver');
  move(world.wrappedBalances, from, to, amount);
  receiveWrapped(world, to, 0n);
}

/** Whoever receives and has no delegate is its own from then on. */
function receiveWrapped(world: World, to: Address, amount: bigint): void {
  if (delegateOf(world.wrapped, to) === zeroAddress) world.wrapped.delegateOf.set(to, to);
  world.wrappedBalances.set(to, (world.wrappedBalances.get(to) ?? 0n) + amount);
}

function move(balances: Map<Address, bigint>, from: Address, to: Address, amount: bigint): void {
  const balance = balances.get(from) ?? 0n;
  refuseIf(balance < amount, 'ERC20InsufficientBalance');
  balances.set(from, balance - amount);
  balances.set(to, (balances.get(to) ?? 0n) + amount);
}
