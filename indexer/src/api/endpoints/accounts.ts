import { db } from 'ponder:api';
import { account, bucket, stake, stakeChange, totals } from 'ponder:schema';
import { and, asc, desc, eq, gt, isNull, lte } from 'ponder';
import { z } from 'zod';
import { stakeVotes } from '@/lib/domain/stake';
import { after } from '../after';
import { list, one, pageOf } from '../endpoint';
import { address, addressParam, amount, hash, seconds } from '../fields';

const params = z.object({ address: addressParam });

export const accountByAddress = one({
  path: '/accounts/{address}',
  summary: 'Whom an account gives its votes to, and the accounts that stand for its single stakes.',
  params,
  row: z.object({
    address,
    delegate: address.nullable(),
    defaultVotes: amount,
    buckets: z.array(z.object({ address, delegatee: address })),
  }),
  read: async ({ params: { address: wanted } }) => {
    const [[found], buckets] = await Promise.all([
      db.select().from(account).where(eq(account.address, wanted)),
      db.select().from(bucket).where(eq(bucket.owner, wanted)).orderBy(asc(bucket.address)).limit(1_000),
    ]);
    return { address: wanted, delegate: null, defaultVotes: 0n, ...found, buckets };
  },
});

export const stakes = list({
  path: '/accounts/{address}/stakes',
  summary: 'An account’s stakes, the newest first; those that are gone only with `closed`.',
  params,
  query: z.object({ closed: z.enum(['true', 'false']).default('false') }),
  row: z.object({
    index: z.number().int(),
    amount,
    votes: amount,
    duration: seconds,
    unlockAt: seconds,
    exitAt: seconds,
    delegatee: address.nullable(),
    openedAt: seconds,
    closedAt: seconds.nullable(),
  }),
  keyLength: 1,
  read: async ({ params: { address: owner }, query, limit, after: place }) => {
    const open = query.closed === 'true' ? undefined : isNull(stake.closedAt);
    const rows = await db
      .select()
      .from(stake)
      .where(and(eq(stake.owner, owner), open, after([stake.index], place)))
      .orderBy(desc(stake.index))
      .limit(limit + 1);
    const weighed = rows.map((row) => ({ ...row, votes: row.closedAt === null ? stakeVotes(row) : 0n }));
    return pageOf(weighed, limit, (last) => [last.index]);
  },
});

export const stakeChanges = list({
  path: '/accounts/{address}/stake-changes',
  summary: 'What happened to an account’s stakes, the newest first.',
  params,
  row: z.object({
    index: z.number().int(),
    name: z.string(),
    amount: amount.nullable(),
    timestamp: seconds,
    transactionHash: hash,
  }),
  keyLength: 1,
  read: async ({ params: { address: owner }, limit, after: place }) => {
    const rows = await db
      .select()
      .from(stakeChange)
      .where(and(eq(stakeChange.owner, owner), after([stakeChange.id], place)))
      .orderBy(desc(stakeChange.id))
      .limit(limit + 1);
    return pageOf(rows, limit, (last) => [last.id]);
  },
});

export const dueStakes = list({
  path: '/stakes/due',
  summary: 'Committed stakes whose planned day to leave has come, the longest due first.',
  row: z.object({
    owner: address,
    index: z.number().int(),
    amount,
    duration: seconds,
    exitAt: seconds,
    delegatee: address.nullable(),
  }),
  keyLength: 3,
  read: async ({ limit, after: place, now }) => {
    const columns = [stake.exitAt, stake.owner, stake.index] as const;
    const rows = await db
      .select()
      .from(stake)
      .where(
        and(
          isNull(stake.closedAt),
          eq(stake.unlockAt, 0),
          gt(stake.exitAt, 0),
          lte(stake.exitAt, now.timestamp),
          after(columns, place, 'ascending'),
        ),
      )
      .orderBy(...columns.map((column) => asc(column)))
      .limit(limit + 1);
    return pageOf(rows, limit, (last) => [last.exitAt, last.owner, last.index]);
  },
});

export const allTotals = one({
  path: '/totals',
  summary:
    'All votes there are and all KEI that is staked, in base units; accounts with stakes, and with votes.',
  row: z.object({ votes: amount, staked: amount, stakers: z.number().int(), delegates: z.number().int() }),
  read: async () => {
    const [sums] = await db.select().from(totals);
    const { votes = 0n, staked = 0n, stakers = 0, holders = 0 } = sums ?? {};
    return { votes, staked, stakers, delegates: holders };
  },
});
