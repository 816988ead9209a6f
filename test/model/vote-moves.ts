import { type Address, concat, encodeFunctionData, type Hex, numberToHex } from 'viem';
import type { Random } from '@/contracts/script/seed/random';
import { kGovernorAbi as abi } from '@/lib/contracts/generated';
import type { Tally } from '@/lib/domain/tally';
import { bucketOf } from './bucket';
import { anyUser, mostly } from './choose';
import { type Ballots, type Choice, FRACTIONAL, receiptOf, remainingVotes } from './counting';
import { type Ledger, pastUnits } from './ledger';
import { move } from './move';
import { inState, pickProposal } from './proposal-moves';
import { deadlineOf, override, type Proposal, vote } from './proposals';
import type { World } from './world';

export const voteMoves = {
  vote: move<{ by: Address; id: bigint } & Choice>({
    weight: (world) => (inState(world, 'Active').length > 0 ? 20 : 0.5),
    choose(world, random) {
      const id = pickProposal(world, random, inState(world, 'Active'));
      const proposal = world.proposals.get(id);
      if (proposal === undefined || world.now <= proposal.ballots.snapshot) {
        return { by: anyUser(world, random), id, support: random.int(0, 2), parts: null };
      }
      const voters = world.family.users.filter(
        (user) => remainingVotes(world, world.staked, proposal.ballots, user) > 0n,
      );
      const by = mostly(random, voters, () => anyUser(world, random));
      const remaining = remainingVotes(world, world.staked, proposal.ballots, by);
      return { by, id, ...anyChoice(random, remaining, isObjecting(world, proposal)) };
    },
    apply: (world, { by, id, ...choice }) => vote(world, by, id, choice),
    call: ({ family: { governor } }, { id, ...choice }) => ({ to: governor, data: ballotData(id, choice) }),
  }),

  override: move<{ by: Address; id: bigint; support: number }>({
    weight: (world) => (inState(world, 'Active').length > 0 ? 6 : 0.5),
    choose(world, random) {
      const id = pickProposal(world, random, inState(world, 'Active'));
      const proposal = world.proposals.get(id);
      const able = holders(world, world.staked, proposal?.ballots, world.family.users);
      const by = mostly(random, able, () => anyUser(world, random));
      return { by, id, support: anySupport(random, proposal !== undefined && isObjecting(world, proposal)) };
    },
    apply: (world, { by, id, support }) => override(world, by, id, support),
    call: ({ family: { governor } }, { id, support }) => ({
      to: governor,
      data: encodeFunctionData({ abi, functionName: 'castOverrideVote', args: [id, support, ''] }),
    }),
  }),

  overridePart: move<{ by: Address; id: bigint; delegatee: Address; support: number }>({
    weight: (world) => (inState(world, 'Active').length > 0 ? 6 : 0.5),
    choose(world, random) {
      const id = pickProposal(world, random, inState(world, 'Active'));
      const proposal = world.proposals.get(id);
      const delegatees = [...world.family.users, ...world.family.members];
      const pairs = world.family.users.flatMap((by) => delegatees.map((delegatee) => ({ by, delegatee })));
      const able = pairs.filter(
        ({ by, delegatee }) =>
          holders(world, world.staked, proposal?.ballots, [bucketOf(by, delegatee)]).length > 0,
      );
      const pair = mostly(random, able, () => random.pick(pairs));
      const support = anySupport(random, proposal !== undefined && isObjecting(world, proposal));
      return { ...pair, id, support };
    },
    apply: (world, { by, id, delegatee, support }) => override(world, bucketOf(by, delegatee), id, support),
    call: ({ family: { governor } }, { id, delegatee, support }) => ({
      to: governor,
      data: encodeFunctionData({
        abi,
        functionName: 'castOverridePart',
        args: [id, delegatee, support, ''],
      }),
    }),
  }),
};

/** A ballot: mostly plain, often in parts, at times one that asks for too much or is malformed. */
export function anyChoice(random: Random, remaining: bigint, objecting: boolean): Choice {
  if (random.chance(0.6)) return { support: anySupport(random, objecting), parts: null };
  if (random.chance(0.05)) return { support: FRACTIONAL, parts: null };
  // A tie, or nearly one: of all the weight or a part of it.
  if (!objecting && random.chance(0.35)) {
    const against = remaining / random.pick([2n, 2n, 3n, 5n, 9n]);
    const more = random.chance(0.5) ? 0n : against / 10n;
    return { support: FRACTIONAL, parts: { against, for: against + more, abstain: 0n } };
  }
  const parts: Tally = { against: 0n, for: 0n, abstain: 0n };
  const most = random.chance(0.1) ? remaining + 3n : remaining;
  const cuts = [random.int(0, 1000), random.int(0, 1000)].sort((a, b) => a - b).map(BigInt);
  const [low = 0n, high = 0n] = cuts;
  parts.against = (most * low) / 1000n;
  if (!objecting || random.chance(0.3)) {
    parts.for = (most * (high - low)) / 1000n;
    parts.abstain = random.chance(0.5) ? most - parts.against - parts.for : (most * (1000n - high)) / 1000n;
  }
  return { support: random.chance(0.05) ? random.int(0, 2) : FRACTIONAL, parts };
}

export function anySupport(random: Random, objecting: boolean): number {
  if (random.chance(0.03)) return 3;
  if (objecting && random.chance(0.6)) return 0;
  return random.pick([0, 0, 1, 1, 1, 2]);
}

/** Of some accounts those that had weight at the snapshot and have not taken it back. */
export function holders(
  world: World,
  ledger: Ledger,
  ballots: Ballots | undefined,
  accounts: readonly Address[],
): Address[] {
  if (ballots === undefined || world.now <= ballots.snapshot) return [];
  return accounts.filter(
    (account) =>
      pastUnits(ledger, account, ballots.snapshot, world.now) > 0n &&
      !receiptOf(ballots, account).hasOverridden,
  );
}

export function ballotData(id: bigint, { support, parts }: Choice): Hex {
  if (parts === null) return encodeFunctionData({ abi, functionName: 'castVote', args: [id, support] });
  const part = (value: bigint): Hex => numberToHex(value, { size: 16 });
  const packed = concat([part(parts.against), part(parts.for), part(parts.abstain)]);
  return encodeFunctionData({
    abi,
    functionName: 'castVoteWithReasonAndParams',
    args: [id, support, '', packed],
  });
}

function isObjecting(world: World, proposal: Proposal): boolean {
  return world.now > proposal.deadline && world.now <= deadlineOf(proposal);
}
