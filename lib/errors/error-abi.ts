import type { AbiParameter } from 'viem';
import * as generated from '@/lib/contracts/generated';

type Generated = typeof generated;
type Item = {
  [K in keyof Generated]: Generated[K] extends readonly (infer I)[] ? I : never;
}[keyof Generated];

type ErrorItem = Extract<Item, { type: 'error' }>;

/** Every custom error our contracts can raise, OpenZeppelin's included. */
export type ContractErrorName = ErrorItem['name'];

type AnyErrorItem = { type: 'error'; name: ContractErrorName; inputs: readonly AbiParameter[] };

/**
 * The union of all our contracts' errors. Data is decoded against all of it, whichever contract was called: a failing
 * proposal, or a token that refuses, bubbles up another contract's error.
 */
export const errorAbi: readonly AnyErrorItem[] = [
  ...new Map(
    Object.values<readonly Item[]>(generated)
      .flat()
      .filter((item): item is ErrorItem => item.type === 'error')
      .map((item) => [item.name, item]),
  ).values(),
];
