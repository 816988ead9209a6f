import { db } from 'ponder:api';
import { account, backing, delegate, profile } from 'ponder:schema';
import { and, desc, eq, gt, ne, or, sql } from 'ponder';
import { z } from 'zod';
import { after, type Sql } from '../after';
import { countSince, snapshotsBegun } from '../begun';
import { list, one, pageOf } from '../endpoint';
import { address, addressParam, amount, seconds } from '../fields';
import type { Freshness } from '../freshness';

const row = z.object({
  address,
  name: z.string(),
  statement: z.string(),
  votes: amount,
  delegators: z.number().int(),
  since: seconds.nullable(),
  voted: z.number().int(),
  votable: z.number().int(),
});

const columns = {
  address: delegate.address,
  votes: delegate.votes,
  delegators: delegate.delegators,
  since: delegate.since,
  voted: delegate.voted,
  name: sql<string>`coalesce(${profile.name}, '')`,
  statement: sql<string>`coalesce(${profile.statement}, '')`,
};

/** `votable`: proposals whose vote began since the delegate first held votes; `voted`: those of them it voted on. */
async function read(where: Sql | undefined, limit: number, now: Freshness) {
  const [begun, rows] = await Promise.all([
    snapshotsBegun(now),
    db
      .select(columns)
      .from(delegate)
      .leftJoin(profile, eq(profile.address, delegate.address))
      .where(where)
      .orderBy(desc(delegate.votes), desc(delegate.address))
      .limit(limit),
  ]);
  return rows.map((row) => ({ ...row, votable: countSince(begun, row.since) }));
}

export const delegates = list({
  path: '/delegates',
  summary: 'Everyone who holds votes or has introduced itself, the strongest first.',
  row,
  keyLength: 2,
  read: async ({ limit, after: place, now }) => {
    const listed = or(gt(delegate.votes, 0n), ne(profile.name, ''), ne(profile.statement, ''));
    const where = and(listed, after([delegate.votes, delegate.address], place));
    const rows = await read(where, limit + 1, now);
    return pageOf(rows, limit, (last) => [String(last.votes), last.address]);
  },
});

export const delegateByAddress = one({
  path: '/delegates/{address}',
  summary: 'One delegate; an account without votes or profile is answered empty.',
  params: z.object({ address: addressParam }),
  row,
  read: async ({ params, now }) => {
    const [found] = await read(eq(delegate.address, params.address), 1, now);
    return found ?? { ...empty, address: params.address };
  },
});

const empty = { name: '', statement: '', votes: 0n, delegators: 0, since: null, voted: 0, votable: 0 };

export const backers = list({
  path: '/delegates/{address}/backers',
  summary: 'Who gives a delegate how many votes, the strongest first.',
  params: z.object({ address: addressParam }),
  row: z.object({ delegator: address, votes: amount, byStake: z.boolean() }),
  keyLength: 2,
  read: async ({ params, limit, after: place }) => {
    const rows = await db
      .select({
        delegator: backing.delegator,
        votes: backing.votes,
        byStake: sql<boolean>`${account.delegate} is distinct from ${backing.delegate}`,
      })
      .from(backing)
      .leftJoin(account, eq(account.address, backing.delegator))
      .where(
        and(
          eq(backing.delegate, params.address),
          gt(backing.votes, 0n),
          after([backing.votes, backing.delegator], place),
        ),
      )
      .orderBy(desc(backing.votes), desc(backing.delegator))
      .limit(limit + 1);
    return pageOf(rows, limit, (last) => [String(last.votes), last.delegator]);
  },
});
