import { type Address, encodeFunctionData } from 'viem';
import { stakedKeiAbi as abi } from '@/lib/contracts/generated';
import { MAX_DURATION } from '@/lib/domain/vote-weight';
import { amountOf, anyAmount, anyDelegatee, anyDuration, anyUser, pickStake } from './choose';
import { move } from './move';
import { delegateStake, extendStake, increaseStake, mergeStakes, openStake, splitStake } from './stakes';
import type { World } from './world';

const isCommitted = (entry: { unlockAt: number }): boolean => entry.unlockAt === 0;

export const stakeMoves = {
  stake: move<{ by: Address; amount: bigint; duration: number }>({
    weight: (world) => (stakeCount(world) < 16 ? 9 : 1.5),
    choose(world, random) {
      const by = anyUser(world, random);
      return { by, amount: anyAmount(random, world.kei.get(by) ?? 0n), duration: anyDuration(random) };
    },
    apply: (world, { by, amount, duration }) => openStake(world, by, amount, duration),
    call: ({ family: { stakedKei } }, { amount, duration }) => ({
      to: stakedKei,
      data: encodeFunctionData({ abi, functionName: 'stake', args: [amount, duration] }),
    }),
  }),

  stakeAndDelegate: move<{ by: Address; amount: bigint; duration: number; delegatee: Address }>({
    weight: () => 2,
    choose(world, random) {
      const by = anyUser(world, random);
      const delegatee = anyDelegatee(world, random);
      const amount = anyAmount(random, world.kei.get(by) ?? 0n);
      return { by, amount, duration: anyDuration(random), delegatee };
    },
    apply(world, { by, amount, duration, delegatee }) {
      const before = world.staked.delegateOf.get(by);
      world.staked.delegateOf.set(by, delegatee);
      try {
        openStake(world, by, amount, duration);
      } catch (refusal) {
        if (before === undefined) world.staked.delegateOf.delete(by);
        else world.staked.delegateOf.set(by, before);
        throw refusal;
      }
    },
    call: ({ family: { stakedKei } }, { amount, duration, delegatee }) => ({
      to: stakedKei,
      data: encodeFunctionData({
        abi,
        functionName: 'stakeAndDelegate',
        args: [amount, duration, delegatee],
      }),
    }),
  }),

  increase: move<{ by: Address; index: number; amount: bigint }>({
    weight: () => 3,
    choose(world, random) {
      const { owner, index } = pickStake(world, random, isCommitted);
      const amount = random.chance(0.05) ? 0n : anyAmount(random, (world.kei.get(owner) ?? 0n) / 10n);
      return { by: owner, index, amount };
    },
    apply: (world, { by, index, amount }) => increaseStake(world, by, index, amount),
    call: ({ family: { stakedKei } }, { index, amount }) => ({
      to: stakedKei,
      data: encodeFunctionData({ abi, functionName: 'increase', args: [BigInt(index), amount] }),
    }),
  }),

  extend: move<{ by: Address; index: number; duration: number }>({
    weight: () => 2,
    choose(world, random) {
      const stake = pickStake(world, random, (entry) => isCommitted(entry) && entry.duration < MAX_DURATION);
      const present = world.stakes.get(stake.owner)?.[stake.index]?.duration ?? 0;
      const near = random.pick([0, 1, 86_400, 1_000_003]);
      const duration = random.chance(0.5) ? present + near : anyDuration(random);
      return { by: stake.owner, index: stake.index, duration };
    },
    apply: (world, { by, index, duration }) => extendStake(world, by, index, duration),
    call: ({ family: { stakedKei } }, { index, duration }) => ({
      to: stakedKei,
      data: encodeFunctionData({ abi, functionName: 'extend', args: [BigInt(index), duration] }),
    }),
  }),

  split: move<{ by: Address; index: number; amount: bigint }>({
    weight: (world) => (stakeCount(world) < 30 ? 2 : 0.5),
    choose(world, random) {
      const stake = pickStake(world, random, (entry) => entry.amount >= 2n * 10n ** 18n);
      const whole = amountOf(world, stake);
      const edge = whole - 10n ** 18n + BigInt(random.int(-1, 1));
      const amount = random.chance(0.2) && edge > 0n ? edge : anyAmount(random, whole);
      return { by: stake.owner, index: stake.index, amount };
    },
    apply: (world, { by, index, amount }) => splitStake(world, by, index, amount),
    call: ({ family: { stakedKei } }, { index, amount }) => ({
      to: stakedKei,
      data: encodeFunctionData({ abi, functionName: 'split', args: [BigInt(index), amount] }),
    }),
  }),

  merge: move<{ by: Address; from: number; into: number }>({
    weight: (world) => (stakeCount(world) < 30 ? 1.5 : 6),
    choose(world, random) {
      const { owner, index } = pickStake(world, random, isCommitted);
      const stakes = world.stakes.get(owner) ?? [];
      const others = stakes.flatMap((entry, other) =>
        entry.amount > 0n && isCommitted(entry) && other !== index ? [other] : [],
      );
      const into = others.length > 0 && random.chance(0.9) ? random.pick(others) : random.int(0, 3);
      return { by: owner, from: index, into };
    },
    apply: (world, { by, from, into }) => mergeStakes(world, by, from, into),
    call: ({ family: { stakedKei } }, { from, into }) => ({
      to: stakedKei,
      data: encodeFunctionData({ abi, functionName: 'merge', args: [BigInt(from), BigInt(into)] }),
    }),
  }),

  delegateStake: move<{ by: Address; index: number; delegatee: Address }>({
    weight: () => 5,
    choose(world, random) {
      const { owner, index } = pickStake(world, random, isCommitted);
      return { by: owner, index, delegatee: anyDelegatee(world, random) };
    },
    apply: (world, { by, index, delegatee }) => delegateStake(world, by, index, delegatee),
    call: ({ family: { stakedKei } }, { index, delegatee }) => ({
      to: stakedKei,
      data: encodeFunctionData({ abi, functionName: 'delegateStake', args: [BigInt(index), delegatee] }),
    }),
  }),

  delegate: move<{ by: Address; delegatee: Address }>({
    weight: () => 3,
    choose: (world, random) => ({ by: anyUser(world, random), delegatee: anyDelegatee(world, random) }),
    apply: (world, { by, delegatee }) => void world.staked.delegateOf.set(by, delegatee),
    call: ({ family: { stakedKei } }, { delegatee }) => ({
      to: stakedKei,
      data: encodeFunctionData({ abi, functionName: 'delegate', args: [delegatee] }),
    }),
  }),
};

function stakeCount(world: World): number {
  let count = 0;
  for (const stakes of world.stakes.values()) count += stakes.filter((entry) => entry.amount > 0n).length;
  return count;
}
