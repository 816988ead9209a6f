import type { Address } from 'viem';
import { addressOf, type ContractName, type Deployment } from '../deployment';
import type { SeedSize } from './cast';

/** What every part of the plan needs to know. */
export type World = {
  size: SeedSize;
  /** Addresses by index. */
  accounts: readonly Address[];
  deployment: Deployment;
  /** Timestamp of the history's first second. */
  start: number;
  /** Seconds from the history's start to now. */
  length: number;
};

/** Address of one of our contracts. */
export function contractOf(world: World, name: ContractName): Address {
  return addressOf(world.deployment, name);
}

/** Address of an account of the cast. */
export function accountOf(world: World, index: number): Address {
  const account = world.accounts[index];
  if (account === undefined) throw new RangeError(`the chain has no account ${index}`);
  return account;
}

/** A treasury token by symbol. */
export function tokenOf(world: World, symbol: string): Deployment['tokens'][number] {
  const token = world.deployment.tokens.find((candidate) => candidate.symbol === symbol);
  if (token === undefined) throw new RangeError(`the deployment has no token ${symbol}`);
  return token;
}
