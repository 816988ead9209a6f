import { db } from 'ponder:api';
import { councilPhase, duty, innerVote, member, memberAccount, mirror } from 'ponder:schema';
import { and, desc, eq } from 'ponder';
import { z } from 'zod';
import { councilPhases, memberKinds, memberStandings } from '@/lib/domain/council';
import { memberStanding } from '@/lib/domain/member-standing';
import { after } from '../after';
import { list, one, pageOf } from '../endpoint';
import { address, addressParam, amount, hash, numberParam, seconds } from '../fields';

export const members = list({
  path: '/council/members',
  summary: 'Members of the council and those who asked for a seat, the newest first.',
  row: z.object({
    id: z.number().int(),
    account: address,
    kind: z.enum(memberKinds),
    standing: z.enum(memberStandings),
    uri: z.string(),
    appliedAt: seconds,
    endorser: address.nullable(),
    endorsedAt: seconds.nullable(),
    seatedAt: seconds.nullable(),
    inactiveSince: seconds.nullable(),
    leftAt: seconds.nullable(),
    removed: z.boolean(),
    leftReason: z.string(),
    attended: z.number().int(),
    missed: z.number().int(),
    backing: amount,
    backingChangedAt: seconds.nullable(),
    rotationOfferedTo: address.nullable(),
  }),
  keyLength: 1,
  read: async ({ limit, after: place }) => {
    const rows = await db
      .select()
      .from(member)
      .where(after([member.id], place))
      .orderBy(desc(member.id))
      .limit(limit + 1);
    const named = rows.map((row) => ({
      ...row,
      kind: memberKinds[row.kind] ?? ('enterprise' as const),
      standing: memberStanding(row),
    }));
    return pageOf(named, limit, (last) => [last.id]);
  },
});

export const duties = list({
  path: '/council/members/{id}/duties',
  summary: 'On which proposals a member is recorded to have voted, the newest first.',
  params: z.object({ id: z.coerce.number().int().min(1).max(2_000_000_000) }),
  row: z.object({ proposalId: amount, attended: z.boolean(), timestamp: seconds }),
  keyLength: 1,
  read: async ({ params, limit, after: place }) => {
    const rows = await db
      .select()
      .from(duty)
      .where(and(eq(duty.memberId, params.id), after([duty.id], place)))
      .orderBy(desc(duty.id))
      .limit(limit + 1);
    return pageOf(rows, limit, (last) => [last.id]);
  },
});

export const phase = one({
  path: '/council/phase',
  summary: 'The council’s phase and the meter that moves it.',
  row: z.object({
    phase: z.enum(councilPhases),
    decentralizedBacking: amount,
    totalBacking: amount,
    aboveSince: seconds,
  }),
  read: async () => {
    const [row] = await db.select().from(councilPhase);
    const meter = row ?? { phase: 0, decentralizedBacking: 0n, totalBacking: 0n, aboveSince: 0 };
    return { ...meter, phase: councilPhases[meter.phase] ?? 'guided' };
  },
});

export const mirrors = list({
  path: '/proposals/{id}/mirrors',
  summary: 'Votes of member DAOs on a proposal, and what of them was cast here.',
  params: z.object({ id: numberParam }),
  row: z.object({
    governor: address,
    localId: amount,
    snapshot: seconds,
    deadline: seconds,
    mode: z.number().int(),
    against: amount.nullable(),
    for: amount.nullable(),
    abstain: amount.nullable(),
    whole: z.boolean().nullable(),
    onlyAgainst: z.boolean().nullable(),
    relayedAt: seconds.nullable(),
    relayTransaction: hash.nullable(),
  }),
  keyLength: 1,
  read: async ({ params, limit, after: place }) => {
    const rows = await db
      .select()
      .from(mirror)
      .where(and(eq(mirror.proposalId, params.id), after([mirror.id], place)))
      .orderBy(desc(mirror.id))
      .limit(limit + 1);
    return pageOf(rows, limit, (last) => [last.id]);
  },
});

export const innerVotes = list({
  path: '/mirrors/{governor}/{localId}/votes',
  summary: 'What the own holders of a member DAO cast inside it, event by event, the newest first.',
  params: z.object({ governor: addressParam, localId: numberParam }),
  row: z.object({
    kind: z.enum(['cast', 'override', 'reduced']),
    voter: address,
    support: z.number().int(),
    against: amount,
    for: amount,
    abstain: amount,
    weight: amount,
    reason: z.string(),
    timestamp: seconds,
    transactionHash: hash,
  }),
  keyLength: 1,
  read: async ({ params, limit, after: place }) => {
    const rows = await db
      .select()
      .from(innerVote)
      .where(
        and(
          eq(innerVote.governor, params.governor),
          eq(innerVote.localId, params.localId),
          after([innerVote.id], place),
        ),
      )
      .orderBy(desc(innerVote.id))
      .limit(limit + 1);
    return pageOf(rows, limit, (last) => [last.id]);
  },
});

export const memberAccounts = list({
  path: '/council/accounts',
  summary: 'Accounts that are listened to as member DAOs’ governors, and from which block on.',
  row: z.object({
    account: address,
    source: z.enum(['MemberGovernor', 'RotatedGovernor']),
    since: z.number().int(),
  }),
  keyLength: 2,
  read: async ({ limit, after: place }) => {
    const order = [memberAccount.account, memberAccount.source] as const;
    const rows = await db
      .select()
      .from(memberAccount)
      .where(after(order, place))
      .orderBy(...order.map((column) => desc(column)))
      .limit(limit + 1);
    return pageOf(rows, limit, (last) => [last.account, last.source]);
  },
});
