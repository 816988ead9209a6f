import { encodeFunctionData, parseUnits } from 'viem';
import { keiAbi, wrappedVotesAbi } from '@/lib/contracts/generated';
import { DAY } from '@/lib/domain/time-units';
import { founderOf, stakerIndices } from './cast';
import { daosOf, type SeedDao } from './daos';
import type { Step } from './step';
import { accountOf, type World } from './world';

/** Whole tokens that each voter holds, largest first; the last of the guild give theirs to the workshop. */
const HARBOUR = [420_000, 380_000, 310_000, 240_000, 200_000, 160_000, 90_000, 600_000, 150_000] as const;
const KITES = [500_000, 350_000, 270_000, 120_000, 60_000] as const;
const GIVERS = 2;

/** Accounts that vote inside the guild themselves, and inside the workshop. */
export function electorate(world: World): { harbour: number[]; givers: number[]; kites: number[] } {
  const indices = stakerIndices(world.size);
  const own = HARBOUR.length - GIVERS;
  return {
    harbour: indices.slice(0, own),
    givers: indices.slice(own, HARBOUR.length),
    kites: indices.slice(HARBOUR.length, HARBOUR.length + KITES.length),
  };
}

/** Hands the member DAOs' tokens out; their holders wrap them, which makes them voters. */
export function electorateSteps(world: World): Step[] {
  const { harbour, kites } = daosOf(world);
  const people = electorate(world);
  const delegate = encodeFunctionData({
    abi: wrappedVotesAbi,
    functionName: 'delegate',
    args: [kites.governor],
  });
  return [
    ...enroll(world, harbour, [...people.harbour, ...people.givers], HARBOUR),
    ...enroll(world, kites, people.kites, KITES),
    ...people.givers.map((from) => ({
      at: 2 * DAY,
      from,
      to: harbour.votes,
      data: delegate,
      what: `account ${from} delegates to the workshop`,
    })),
  ];
}

function enroll(world: World, dao: SeedDao, voters: readonly number[], amounts: readonly number[]): Step[] {
  return voters.flatMap((from, i) => {
    const amount = parseUnits(String(amounts[i] ?? 0), 18);
    const account = accountOf(world, from);
    const transfer = encodeFunctionData({ abi: keiAbi, functionName: 'transfer', args: [account, amount] });
    const approve = encodeFunctionData({ abi: keiAbi, functionName: 'approve', args: [dao.votes, amount] });
    const deposit = encodeFunctionData({
      abi: wrappedVotesAbi,
      functionName: 'depositFor',
      args: [account, amount],
    });
    return [
      {
        at: 1.2 * DAY,
        from: founderOf(world.size),
        to: dao.token,
        data: transfer,
        what: `tokens to ${from}`,
      },
      { at: 1.6 * DAY, from, to: dao.token, data: approve, what: `account ${from} approves wrapping` },
      { at: 1.6 * DAY, from, to: dao.votes, data: deposit, what: `account ${from} wraps its tokens` },
    ];
  });
}
