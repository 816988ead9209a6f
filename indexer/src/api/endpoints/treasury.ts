import { db } from 'ponder:api';
import { agreement, budget, milestone, movement, proposal, stream } from 'ponder:schema';
import { and, desc, eq, sql } from 'ponder';
import { z } from 'zod';
import { after } from '../after';
import { list, pageOf } from '../endpoint';
import { address, addressParam, amount, hash, numberParam, seconds } from '../fields';

/** The proposal executed in a movement's transaction; the last one where there were several. */
const orderedBy = sql<string | null>`(select ${proposal.id}::text from ${proposal}
  where ${proposal.executedTransaction} = ${movement.transactionHash}
  order by ${proposal.createdEvent} desc limit 1)`;

export const movements = list({
  path: '/treasury/movements',
  summary: 'What went into and out of the treasury, the newest first; the zero address is the chain’s coin.',
  query: z.object({ asset: addressParam.optional(), direction: z.enum(['in', 'out']).optional() }),
  row: z.object({
    asset: address,
    direction: z.enum(['in', 'out']),
    amount,
    counterparty: address,
    timestamp: seconds,
    transactionHash: hash,
    proposalId: z.string().nullable(),
  }),
  keyLength: 1,
  read: async ({ query: { asset, direction }, limit, after: place }) => {
    const rows = await db
      .select({ movement, proposalId: orderedBy })
      .from(movement)
      .where(
        and(
          asset && eq(movement.asset, asset),
          direction && eq(movement.direction, direction),
          after([movement.id], place),
        ),
      )
      .orderBy(desc(movement.id))
      .limit(limit + 1);
    const flat = rows.map((row) => ({ ...row.movement, proposalId: row.proposalId }));
    return pageOf(flat, limit, (last) => [last.id]);
  },
});

const agreementRow = z.object({
  number: amount,
  payee: address,
  token: address,
  fees: z.array(z.string()),
  termsHash: hash,
  uri: z.string(),
  handedIn: z.number().int(),
  accepted: z.number().int(),
  paid: amount,
  returned: amount.nullable(),
  createdAt: seconds,
  endedAt: seconds.nullable(),
});

function agreementsOf(path: string, contract: 'Grants' | 'Audits', summary: string) {
  return list({
    path,
    summary,
    row: agreementRow,
    keyLength: 1,
    read: async ({ limit, after: place }) => {
      const rows = await db
        .select()
        .from(agreement)
        .where(and(eq(agreement.contract, contract), after([agreement.createdEvent], place)))
        .orderBy(desc(agreement.createdEvent))
        .limit(limit + 1);
      return pageOf(rows, limit, (last) => [last.createdEvent]);
    },
  });
}

export const grants = agreementsOf('/grants', 'Grants', 'Grants paid by milestones, the newest first.');
export const audits = agreementsOf('/audits', 'Audits', 'Audits paid by milestones, the newest first.');

function milestonesOf(path: string, contract: 'Grants' | 'Audits', summary: string) {
  return list({
    path,
    summary,
    params: z.object({ number: numberParam }),
    row: z.object({
      number: z.number().int(),
      reportHash: hash,
      uri: z.string(),
      handedInAt: seconds,
      paidAt: seconds.nullable(),
    }),
    keyLength: 1,
    read: async ({ params, limit, after: place }) => {
      const rows = await db
        .select()
        .from(milestone)
        .where(
          and(eq(milestone.agreementId, `${contract}-${params.number}`), after([milestone.number], place)),
        )
        .orderBy(desc(milestone.number))
        .limit(limit + 1);
      return pageOf(rows, limit, (last) => [last.number]);
    },
  });
}

const reports = 'Reports handed in for an agreement’s milestones, the latest first.';
export const grantMilestones = milestonesOf('/grants/{number}/milestones', 'Grants', reports);
export const auditMilestones = milestonesOf('/audits/{number}/milestones', 'Audits', reports);

export const streams = list({
  path: '/streams',
  summary: 'Grants that vest over time, the newest first.',
  row: z.object({
    id: amount,
    recipient: address,
    token: address,
    total: amount,
    released: amount,
    start: seconds,
    cliff: seconds,
    duration: seconds,
    revocable: z.boolean(),
    uri: z.string(),
    createdAt: seconds,
    revokedAt: seconds.nullable(),
    returned: amount.nullable(),
  }),
  keyLength: 1,
  read: async ({ limit, after: place }) => {
    const rows = await db
      .select()
      .from(stream)
      .where(after([stream.id], place))
      .orderBy(desc(stream.id))
      .limit(limit + 1);
    return pageOf(rows, limit, (last) => [String(last.id)]);
  },
});

export const budgets = list({
  path: '/budgets',
  summary: 'What operators may spend, and have spent.',
  row: z.object({
    id: amount,
    operator: address,
    token: address,
    window: seconds,
    capacity: amount,
    open: z.boolean(),
    spent: amount,
    setAt: seconds,
  }),
  keyLength: 1,
  read: async ({ limit, after: place }) => {
    const rows = await db
      .select()
      .from(budget)
      .where(after([budget.id], place))
      .orderBy(desc(budget.id))
      .limit(limit + 1);
    return pageOf(rows, limit, (last) => [String(last.id)]);
  },
});
