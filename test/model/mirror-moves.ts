import { type Address, encodeFunctionData } from 'viem';
import type { Random } from '@/contracts/script/seed/random';
import { memberGovernorAbi as abi } from '@/lib/contracts/generated';
import { proposalIdOf } from './action';
import { anyUser, mostly } from './choose';
import { type Choice, remainingVotes, sumOf } from './counting';
import { pastSupply } from './ledger';
import {
  castUpstream,
  type Member,
  type Mirror,
  memberAt,
  mirrorState,
  openMirror,
  overrideInside,
  voteInside,
} from './mirrors';
import { move } from './move';
import { inState, pickProposal } from './proposal-moves';
import { stateOf } from './proposals';
import { anyChoice, anySupport, ballotData, holders } from './vote-moves';
import type { World } from './world';

type OnMirror = { by: Address; member: Address; id: bigint };

export const mirrorMoves = {
  openMirror: move<OnMirror>({
    weight: (world) => (mirrorable(world).length > 0 ? 7 : 0.5),
    choose: (world, random) => on(world, random, mirrorable(world)),
    apply: (world, { member, id }) => openMirror(world, member, id),
    call: (_, { member, id }) => ({ to: member, data: mirrorData('openMirror', id) }),
  }),

  voteInside: move<OnMirror & Choice>({
    weight: (world) => (mirrorsIn(world, isOpen).length > 0 ? 14 : 0.5),
    choose(world, random) {
      const mirror = on(world, random, mirrorsIn(world, isOpen));
      const ballots = memberAt(world, mirror.member).mirrors.get(mirror.id)?.ballots;
      if (ballots === undefined || world.now <= ballots.snapshot) {
        return { ...mirror, support: random.int(0, 2), parts: null };
      }
      const left = (user: Address): bigint => remainingVotes(world, world.wrapped, ballots, user);
      const by = mostly(
        random,
        world.family.users.filter((user) => left(user) > 0n),
        () => anyUser(world, random),
      );
      return { ...mirror, by, ...anyChoice(random, left(by), false) };
    },
    apply: (world, { by, member, id, ...choice }) => voteInside(world, member, by, id, choice),
    call: (_, { member, id, ...choice }) => ({
      to: member,
      data: ballotData(innerId(member, id), choice),
    }),
  }),

  overrideInside: move<OnMirror & { support: number }>({
    weight: (world) => (mirrorsIn(world, isOpen).length > 0 ? 4 : 0.5),
    choose(world, random) {
      const mirror = on(world, random, mirrorsIn(world, isOpen));
      const ballots = memberAt(world, mirror.member).mirrors.get(mirror.id)?.ballots;
      const by = mostly(random, holders(world, world.wrapped, ballots, world.family.users), () => mirror.by);
      return { ...mirror, by, support: anySupport(random, false) };
    },
    apply: (world, { by, member, id, support }) => overrideInside(world, member, by, id, support),
    call: (_, { member, id, support }) => ({
      to: member,
      data: encodeFunctionData({
        abi,
        functionName: 'castOverrideVote',
        args: [innerId(member, id), support, ''],
      }),
    }),
  }),

  castUpstream: move<OnMirror>({
    weight: (world) => (mirrorsIn(world, isDue).length > 0 ? 30 : 0.4),
    choose: (world, random) => on(world, random, mirrorsIn(world, isDue)),
    apply: (world, { member, id }) => castUpstream(world, member, id),
    call: (_, { member, id }) => ({ to: member, data: mirrorData('castUpstream', id) }),
  }),
};

const innerIds = new Map<string, bigint>();

/** The id a member DAO gives the mirror of an outer proposal. */
export function innerId(member: Address, id: bigint): bigint {
  const key = `${member}${id}`;
  const known = innerIds.get(key);
  if (known !== undefined) return known;
  const description = `Upstream proposal ${id}#proposer=${member.toLowerCase()}`;
  const inner = proposalIdOf(
    [{ target: member, value: 0n, data: mirrorData('castUpstream', id) }],
    description,
  );
  innerIds.set(key, inner);
  return inner;
}

type Place = { member: Address; id: bigint };

function on(world: World, random: Random, fitting: readonly Place[]): OnMirror {
  const place = mostly(random, fitting, () => ({
    member: random.pick(world.family.members),
    id: pickProposal(world, random, []),
  }));
  return { by: anyUser(world, random), ...place };
}

function mirrorable(world: World): Place[] {
  const open = [...inState(world, 'Pending'), ...inState(world, 'Active')];
  return [...world.members].flatMap(([member, { mirrors }]) =>
    open.flatMap((id) => (mirrors.has(id) ? [] : [{ member, id }])),
  );
}

type Found = { address: Address; member: Member; id: bigint; mirror: Mirror };

function mirrorsIn(world: World, fits: (world: World, found: Found) => boolean): Place[] {
  return [...world.members].flatMap(([address, member]) =>
    [...member.mirrors].flatMap(([id, mirror]) =>
      fits(world, { address, member, id, mirror }) ? [{ member: address, id }] : [],
    ),
  );
}

function isOpen(world: World, { member, mirror }: Found): boolean {
  if (mirrorState(world, member, mirror) !== 'Active') return false;
  return pastSupply(world.wrapped, mirror.ballots.snapshot, world.now) > 0n;
}

/** Over inside, not outside, and with something to carry there. */
function isDue(world: World, { mirror, id, address }: Found): boolean {
  if (world.now <= mirror.deadline || mirror.relayed || sumOf(mirror.ballots.tally) === 0n) return false;
  const outer = world.proposals.get(id);
  if (outer === undefined || stateOf(world, outer) !== 'Active') return false;
  return remainingVotes(world, world.staked, outer.ballots, address) > 0n;
}

function mirrorData(functionName: 'openMirror' | 'castUpstream', id: bigint) {
  return encodeFunctionData({ abi, functionName, args: [id] });
}
