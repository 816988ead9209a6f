import { type Address, encodeFunctionData } from 'viem';
import { stakedKeiAbi as abi } from '@/lib/contracts/generated';
import { MIN_DURATION } from '@/lib/domain/vote-weight';
import { anyUser, pickStake, stakesThat } from './choose';
import { beginExit, cancelExit, exitEarly, kick, kickableAt, scheduleExit, withdraw } from './exits';
import { move } from './move';
import type { StakeEntry } from './stakes';

type OwnStake = { by: Address; index: number };

const isCommitted = (entry: StakeEntry): boolean => entry.unlockAt === 0;

export const exitMoves = {
  beginExit: move<OwnStake>({
    weight: () => 2,
    choose: (world, random) => own(pickStake(world, random, isCommitted)),
    apply: (world, { by, index }) => beginExit(world, by, index),
    call: ({ family: { stakedKei } }, { index }) => ({ to: stakedKei, data: data('beginExit', index) }),
  }),

  cancelExit: move<OwnStake>({
    weight: () => 1.5,
    choose: (world, random) => own(pickStake(world, random, (entry) => !isCommitted(entry))),
    apply: (world, { by, index }) => cancelExit(world, by, index),
    call: ({ family: { stakedKei } }, { index }) => ({ to: stakedKei, data: data('cancelExit', index) }),
  }),

  withdraw: move<OwnStake>({
    weight: (world) => (stakesThat(world, (entry) => isDue(entry, world.now)).length > 0 ? 4 : 0.7),
    choose: (world, random) => own(pickStake(world, random, (entry) => isDue(entry, world.now))),
    apply: (world, { by, index }) => withdraw(world, by, index),
    call: ({ family: { stakedKei } }, { index }) => ({ to: stakedKei, data: data('withdraw', index) }),
  }),

  exitEarly: move<OwnStake>({
    weight: (world) => (world.earlyExitRateBps > 0 ? 1.5 : 0.3),
    choose: (world, random) =>
      own(pickStake(world, random, (entry) => world.now >= entry.touchedAt + MIN_DURATION)),
    apply: (world, { by, index }) => exitEarly(world, by, index),
    call: ({ family: { stakedKei } }, { index }) => ({ to: stakedKei, data: data('exitEarly', index) }),
  }),

  scheduleExit: move<OwnStake & { exitAt: number }>({
    weight: () => 2,
    choose: (world, random) => ({
      ...own(pickStake(world, random, isCommitted)),
      exitAt: random.chance(0.1) ? 0 : world.now + random.int(-3_600, 14 * 86_400),
    }),
    apply: (world, { by, index, exitAt }) => scheduleExit(world, by, index, exitAt),
    call: ({ family: { stakedKei } }, { index, exitAt }) => ({
      to: stakedKei,
      data: encodeFunctionData({ abi, functionName: 'scheduleExit', args: [BigInt(index), exitAt] }),
    }),
  }),

  kick: move<{ by: Address; owner: Address; index: number }>({
    weight: () => 2,
    choose: (world, random) => ({
      by: anyUser(world, random),
      ...pickStake(world, random, (entry) => isCommitted(entry) && world.now >= kickableAt(entry)),
    }),
    apply: (world, { owner, index }) => kick(world, owner, index),
    call: ({ family: { stakedKei } }, { owner, index }) => ({
      to: stakedKei,
      data: encodeFunctionData({ abi, functionName: 'kick', args: [owner, BigInt(index)] }),
    }),
  }),
};

function own({ owner, index }: { owner: Address; index: number }): OwnStake {
  return { by: owner, index };
}

function isDue(entry: StakeEntry, now: number): boolean {
  return !isCommitted(entry) && now >= entry.unlockAt;
}

function data(functionName: 'beginExit' | 'cancelExit' | 'withdraw' | 'exitEarly', index: number) {
  return encodeFunctionData({ abi, functionName, args: [BigInt(index)] });
}
