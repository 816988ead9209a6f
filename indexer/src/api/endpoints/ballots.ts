import { db } from 'ponder:api';
import { ballot, proposal } from 'ponder:schema';
import { and, asc, desc, eq } from 'ponder';
import { z } from 'zod';
import { after } from '../after';
import { list, pageOf } from '../endpoint';
import { address, addressParam, amount, hash, numberParam, seconds } from '../fields';

const row = z.object({
  proposalId: amount,
  voter: address,
  against: amount,
  for: amount,
  abstain: amount,
  weight: amount,
  takenBack: amount,
  reason: z.string(),
  override: z.enum(['none', 'all', 'part']),
  insteadOf: address.nullable(),
  timestamp: seconds,
  transactionHash: hash,
});

export const ballots = list({
  path: '/proposals/{id}/votes',
  summary:
    'What was cast on a proposal: one row for the votes an account held, one for each override. Read on from `previous` in the other order, it is read back.',
  params: z.object({ id: numberParam }),
  query: z.object({
    sort: z.enum(['newest', 'weight']).default('newest'),
    order: z.enum(['descending', 'ascending']).default('descending'),
    voter: addressParam.optional(),
  }),
  row,
  keyLength: 2,
  read: async ({ params, query: { sort, order, voter }, limit, after: place }) => {
    const columns = sort === 'weight' ? byWeight : byTime;
    const direction = order === 'ascending' ? asc : desc;
    const rows = await db
      .select()
      .from(ballot)
      .where(
        and(eq(ballot.proposalId, params.id), voter && eq(ballot.voter, voter), after(columns, place, order)),
      )
      .orderBy(...columns.map((column) => direction(column)))
      .limit(limit + 1);
    return pageOf(rows, limit, (last) =>
      sort === 'weight' ? [String(last.weight), last.firstEvent] : [last.firstEvent, last.id],
    );
  },
});

const byWeight = [ballot.weight, ballot.firstEvent] as const;
const byTime = [ballot.firstEvent, ballot.id] as const;

export const ballotsOf = list({
  path: '/delegates/{address}/votes',
  summary: 'What an account has cast, the newest first.',
  params: z.object({ address: addressParam }),
  row: row.extend({ titles: z.array(z.object({ lang: z.string().nullable(), title: z.string() })) }),
  keyLength: 2,
  read: async ({ params, limit, after: place }) => {
    const rows = await db
      .select({ ballot, titles: proposal.titles })
      .from(ballot)
      .innerJoin(proposal, eq(proposal.id, ballot.proposalId))
      .where(and(eq(ballot.voter, params.address), after(byTime, place)))
      .orderBy(...byTime.map((column) => desc(column)))
      .limit(limit + 1);
    const flat = rows.map(({ ballot: cast, titles }) => ({ ...cast, titles }));
    return pageOf(flat, limit, (last) => [last.firstEvent, last.id]);
  },
});
