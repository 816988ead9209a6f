import { type Address, encodeFunctionData, zeroAddress } from 'viem';
import { wrappedVotesAbi as abi } from '@/lib/contracts/generated';
import { anyAmount, anyUser, mostly } from './choose';
import { move } from './move';
import { sendWrapped, unwrap, wrap } from './tokens';
import type { World } from './world';

type Transfer = { by: Address; to: Address; amount: bigint };

export const wrappedMoves = {
  wrap: move<Transfer>({
    weight: (world) => (holdersOf(world).length < 4 ? 8 : 2),
    choose(world, random) {
      const by = anyUser(world, random);
      const to = random.chance(0.7) ? by : anyUser(world, random);
      return { by, to, amount: anyAmount(random, (world.kei.get(by) ?? 0n) / 5n) };
    },
    apply: (world, { by, to, amount }) => wrap(world, by, to, amount),
    call: ({ family: { wrapped } }, { to, amount }) => ({
      to: wrapped,
      data: encodeFunctionData({ abi, functionName: 'depositFor', args: [to, amount] }),
    }),
  }),

  unwrap: move<Transfer>({
    weight: () => 0.7,
    choose(world, random) {
      const by = mostly(random, holdersOf(world), () => anyUser(world, random));
      return { by, to: by, amount: anyAmount(random, world.wrappedBalances.get(by) ?? 0n) };
    },
    apply: (world, { by, to, amount }) => unwrap(world, by, to, amount),
    call: ({ family: { wrapped } }, { to, amount }) => ({
      to: wrapped,
      data: encodeFunctionData({ abi, functionName: 'withdrawTo', args: [to, amount] }),
    }),
  }),

  sendWrapped: move<Transfer>({
    weight: () => 1,
    choose(world, random) {
      const by = mostly(random, holdersOf(world), () => anyUser(world, random));
      const to = random.chance(0.05) ? zeroAddress : anyUser(world, random);
      return { by, to, amount: anyAmount(random, world.wrappedBalances.get(by) ?? 0n) };
    },
    apply: (world, { by, to, amount }) => sendWrapped(world, by, to, amount),
    call: ({ family: { wrapped } }, { to, amount }) => ({
      to: wrapped,
      data: encodeFunctionData({ abi, functionName: 'transfer', args: [to, amount] }),
    }),
  }),

  delegateWrapped: move<{ by: Address; delegatee: Address }>({
    weight: () => 1.5,
    choose: (world, random) => ({
      by: anyUser(world, random),
      delegatee: random.chance(0.15) ? zeroAddress : anyUser(world, random),
    }),
    apply: (world, { by, delegatee }) => void world.wrapped.delegateOf.set(by, delegatee),
    call: ({ family: { wrapped } }, { delegatee }) => ({
      to: wrapped,
      data: encodeFunctionData({ abi, functionName: 'delegate', args: [delegatee] }),
    }),
  }),
};

function holdersOf(world: World): Address[] {
  return world.family.users.filter((user) => (world.wrappedBalances.get(user) ?? 0n) > 0n);
}
