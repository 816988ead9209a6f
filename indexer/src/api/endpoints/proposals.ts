import { db } from 'ponder:api';
import { proposal, vetoSignature } from 'ponder:schema';
import { and, desc, eq } from 'ponder';
import { z } from 'zod';
import { type ProposalState, proposalStates } from '@/lib/domain/proposal-state';
import { after, type Sql } from '../after';
import type { Key } from '../cursor';
import { list, one, pageOf } from '../endpoint';
import { address, addressParam, amount, hash, numberParam, seconds } from '../fields';
import type { Freshness } from '../freshness';
import { mayBe, proposalOf, withVotes } from '../proposal-facts';

const summary = z.object({
  id: amount,
  titles: z.array(z.object({ lang: z.string().nullable(), title: z.string() })),
  proposer: address,
  state: z.enum(proposalStates),
  type: z.number().int().nullable(),
  createdAt: seconds,
  snapshot: seconds,
  firstDeadline: seconds,
  deadline: seconds,
  eta: seconds,
  endedAt: seconds.nullable(),
  against: amount,
  for: amount,
  abstain: amount,
  quorum: amount,
  quorumBps: z.number().int(),
  approvalBps: z.number().int(),
  extraDelay: seconds,
  ballots: z.number().int(),
});

const mark = { timestamp: seconds, transactionHash: hash };
const detail = summary.extend({
  description: z.string(),
  actions: z.array(z.object({ target: address, value: z.string(), calldata: hash })),
  codeHash: hash.nullable(),
  overrides: z.boolean(),
  created: z.object(mark),
  queued: z.object(mark).nullable(),
  executed: z.object(mark).nullable(),
  canceled: z.object(mark).nullable(),
  objection: z.object(mark).nullable(),
  vetoedAt: seconds.nullable(),
  vetoSignatures: z.array(z.object({ member: address, reason: z.string(), ...mark })),
});

/** Rows looked at for one page: a rare state is found over several pages. */
const MOST_SCANNED = 1_000;
const CHUNK = 100;

export const proposals = list({
  path: '/proposals',
  summary: 'Proposals, the newest first. A page may be short although more follow: go by `next`.',
  query: z.object({
    state: z.enum(proposalStates).optional(),
    proposer: addressParam.optional(),
    type: z.coerce.number().int().min(0).max(255).optional(),
  }),
  row: summary,
  keyLength: 1,
  read: async ({ query, limit, after: start, now }) => {
    const { state, proposer, type } = query;
    const where = and(
      proposer && eq(proposal.proposer, proposer),
      type === undefined ? undefined : eq(proposal.type, type),
      state && mayBe(state, now.timestamp),
    );
    if (state === undefined) {
      return pageOf(await read(where, start, limit + 1, now), limit, (row) => [row.createdEvent]);
    }
    return scan(state, where, start, limit, now);
  },
});

/** The state follows from facts and clock, so rows that may be in it are looked at one by one. */
async function scan(
  state: ProposalState,
  where: Sql | undefined,
  start: Key | null,
  limit: number,
  now: Freshness,
) {
  const rows: Awaited<ReturnType<typeof read>> = [];
  let place = start;
  const page = (next: Key | null) => ({ ...pageOf(rows, limit, (row) => [row.createdEvent]), next });
  for (let scanned = 0; scanned < MOST_SCANNED; scanned += CHUNK) {
    const chunk = await read(where, place, CHUNK, now);
    for (const row of chunk) {
      place = [row.createdEvent];
      if (row.state !== state) continue;
      rows.push(row);
      if (rows.length === limit) return page(place);
    }
    if (chunk.length < CHUNK) return page(null);
  }
  return page(place);
}

async function read(where: Sql | undefined, start: Key | null, limit: number, now: Freshness) {
  const rows = await db
    .select(withVotes(now))
    .from(proposal)
    .where(and(where, after([proposal.createdEvent], start)))
    .orderBy(desc(proposal.createdEvent))
    .limit(limit);
  return rows.map((row) => proposalOf(row, now));
}

export const proposalById = one({
  path: '/proposals/{id}',
  summary: 'One proposal with its text, actions, marks and the council’s signatures against it.',
  params: z.object({ id: numberParam }),
  row: detail,
  read: async ({ params: { id }, now }) => {
    const [[found], signatures] = await Promise.all([
      db.select(withVotes(now)).from(proposal).where(eq(proposal.id, id)),
      db
        .select()
        .from(vetoSignature)
        .where(eq(vetoSignature.proposalId, id))
        .orderBy(desc(vetoSignature.id))
        .limit(1_000),
    ]);
    if (found === undefined) return null;
    const { row } = found;
    return {
      ...proposalOf(found, now),
      actions: row.targets.map((target, i) => ({
        target,
        value: row.values[i] ?? '0',
        calldata: row.calldatas[i] ?? '0x',
      })),
      overrides: row.lastOverride !== null,
      created: { timestamp: row.createdAt, transactionHash: row.createdTransaction },
      queued: markOf(row.queuedAt, row.queuedTransaction),
      executed: markOf(row.executedAt, row.executedTransaction),
      canceled: markOf(row.canceledAt, row.canceledTransaction),
      objection: markOf(row.objectionAt, row.objectionTransaction),
      vetoSignatures: signatures,
    };
  },
});

function markOf(timestamp: number | null, transactionHash: string | null) {
  return timestamp === null || transactionHash === null ? null : { timestamp, transactionHash };
}
