import type { Address } from 'viem';
import { DAY, HOUR } from '@/lib/domain/time-units';
import { cast, delegates, memberIndices } from './cast';
import { GUILD_APPLIES } from './dao-votes';
import { daosOf } from './daos';
import { type Kind, memberNameOf } from './member-names';
import { accountOf, type World } from './world';

/** One seat, or the application for one. Times in seconds of the history. */
export type Member = {
  /** As the council numbers them: in the order of their applications. */
  id: number;
  account: Address;
  /** Who signs for it; undefined: a contract that decides for itself. */
  index?: number;
  /** A contract that the founder moves. */
  house?: true;
  kind: Kind;
  /** Part of its document's address. */
  slug: string;
  /** Only of those without a delegate's profile. */
  profile?: { name: string; statement: string };
  appliesAt: number;
  /** By its own backing, by an enterprise with a seat, or not (yet). */
  endorsed: 'self' | 'enterprise' | 'no';
  /** Which of the votes seats it; undefined: it waits. */
  round?: number;
};

/** Of the delegates: the others are builders. */
const ENTERPRISES: readonly number[] = [12, 15, 19];

/** The delegate that vouches for applicants. */
export const VOUCHER = 12;

/** Ranks among the members with an account of their own. */
const SECOND_ROUND = 9;
const THIRD_ROUND = 14;
const WAITING = 17;
const ABSENTEE = 3;
const LEAVER = 5;

/** Seats that one proposal of the long list fills. */
const BATCH = 26;
const FIRST_LONG_ROUND = 4;

export const ROUNDS = 3;

/** Everybody who ever applied, in the order of their applications. */
export function membersOf(world: World): Member[] {
  const { harbour, houses } = daosOf(world);
  const person = (index: number, rank: number, rest: Pick<Member, 'appliesAt' | 'endorsed' | 'round'>) => {
    const { name, kind, statement } = memberNameOf(rank);
    const account = accountOf(world, index);
    return { account, index, kind, slug: `member-${rank + 1}`, profile: { name, statement }, ...rest };
  };
  const people = memberIndices(world.size);
  const known: Omit<Member, 'id'>[] = [
    ...delegates.map((index, i) => ({
      account: accountOf(world, index),
      index,
      kind: ENTERPRISES.includes(index) ? ('enterprise' as const) : ('builder' as const),
      slug: `delegate-${index}`,
      appliesAt: 4 * DAY + i * HOUR,
      endorsed: 'self' as const,
      round: 1,
    })),
    {
      account: harbour.governor,
      kind: 'dao',
      slug: 'harbour-guild',
      appliesAt: GUILD_APPLIES,
      endorsed: 'enterprise',
      round: 2,
    },
    {
      account: accountOf(world, cast.guardian),
      index: cast.guardian,
      kind: 'builder',
      slug: 'watch',
      appliesAt: 17 * DAY,
      endorsed: 'enterprise',
      round: 2,
    },
    ...people.slice(0, WAITING).map((index, rank) => {
      if (rank < SECOND_ROUND)
        return person(index, rank, {
          appliesAt: 17 * DAY + (1 + rank) * HOUR,
          endorsed: 'enterprise',
          round: 2,
        });
      if (rank < THIRD_ROUND)
        return person(index, rank, { appliesAt: 27 * DAY + rank * HOUR, endorsed: 'enterprise', round: 3 });
      const endorsed = rank === THIRD_ROUND ? 'no' : 'enterprise';
      return person(index, rank, { appliesAt: (108 + rank - THIRD_ROUND) * DAY, endorsed });
    }),
    ...houses.map((account, i) => ({
      account,
      house: true as const,
      kind: 'dao' as const,
      slug: `house-${i + 1}`,
      appliesAt: 28 * DAY + i * HOUR,
      endorsed: 'enterprise' as const,
      round: 3,
    })),
    ...people.slice(WAITING).map((index, i) =>
      person(index, WAITING + i, {
        // An hour apart: what shares a block has no order, and the order gives the ids.
        appliesAt: 30 * DAY + i * HOUR,
        endorsed: 'enterprise',
        round: FIRST_LONG_ROUND + Math.floor(i / BATCH),
      }),
    ),
  ];
  return known.sort((a, b) => a.appliesAt - b.appliesAt).map((member, i) => ({ id: i + 1, ...member }));
}

/** Never votes, until anyone marks it inactive. */
export function absenteeOf(world: World): number {
  return at(world, ABSENTEE);
}

/** Gives its seat back. */
export function leaverOf(world: World): number {
  return at(world, LEAVER);
}

/** Who signs against a proposal: half of the seats that are active by then, rounded up. */
export function signersOf(world: World): number[] {
  const seated = membersOf(world).filter(({ round }) => round !== undefined && round <= ROUNDS);
  const signers = seated.flatMap(({ index }) =>
    index === undefined || index === leaverOf(world) || index === cast.demoDelegate ? [] : [index],
  );
  // One of them has left by then.
  return signers.slice(0, Math.ceil((seated.length - 1) / 2));
}

function at(world: World, rank: number): number {
  const index = memberIndices(world.size)[rank];
  if (index === undefined) throw new RangeError(`no member ${rank}`);
  return index;
}
