import { db } from 'ponder:api';
import { activity, integration, parameter, proposalType, role, setting } from 'ponder:schema';
import { and, asc, desc, eq, isNull } from 'ponder';
import { z } from 'zod';
import { after } from '../after';
import { list, one, pageOf } from '../endpoint';
import { address, amount, hash, seconds } from '../fields';

export const integrations = list({
  path: '/integrations',
  summary: 'Capabilities that votes gave to contracts, the newest first; taken back ones have a time for it.',
  query: z.object({ revoked: z.enum(['true', 'false']).default('true') }),
  row: z.object({
    account: address,
    capability: hash,
    expiresAt: seconds,
    codeHash: hash,
    uri: z.string(),
    grantedAt: seconds,
    suspendedAt: seconds.nullable(),
    revokedAt: seconds.nullable(),
  }),
  keyLength: 1,
  read: async ({ query, limit, after: place }) => {
    const rows = await db
      .select()
      .from(integration)
      .where(
        and(
          query.revoked === 'false' ? isNull(integration.revokedAt) : undefined,
          after([integration.grantedEvent], place),
        ),
      )
      .orderBy(desc(integration.grantedEvent))
      .limit(limit + 1);
    return pageOf(rows, limit, (last) => [last.grantedEvent]);
  },
});

export const parameters = list({
  path: '/parameters',
  summary: 'Values that votes have set, by key.',
  row: z.object({
    key: hash,
    unit: z.number().int(),
    minimum: amount,
    maximum: amount,
    value: amount,
    setAt: seconds,
  }),
  keyLength: 1,
  read: async ({ limit, after: place }) => {
    const rows = await db
      .select()
      .from(parameter)
      .where(after([parameter.key], place))
      .orderBy(desc(parameter.key))
      .limit(limit + 1);
    return pageOf(rows, limit, (last) => [last.key]);
  },
});

export const rules = one({
  path: '/rules',
  summary: 'Terms of the types of proposals, roles on the timelock, and settings with one value.',
  row: z.object({
    types: z.array(
      z.object({
        type: z.number().int(),
        enabled: z.boolean(),
        tier: z.number().int(),
        quorumBps: z.number().int(),
        approvalBps: z.number().int(),
        thresholdBps: z.number().int(),
        votingDelay: seconds,
        votingPeriod: seconds,
        extraDelay: seconds,
      }),
    ),
    roles: z.array(z.object({ role: hash, account: address, grantedAt: seconds })),
    settings: z.array(z.object({ name: z.string(), value: z.string(), setAt: seconds })),
  }),
  read: async () => {
    const [types, roles, settings] = await Promise.all([
      db.select().from(proposalType).orderBy(asc(proposalType.type)),
      db.select().from(role).orderBy(asc(role.role), asc(role.account)).limit(1_000),
      db.select().from(setting).orderBy(asc(setting.name)),
    ]);
    return { types, roles, settings };
  },
});

export const activities = list({
  path: '/activity',
  summary: 'Every event of the family, the newest first.',
  query: z.object({ contract: z.string().max(40).optional() }),
  row: z.object({
    contract: z.string(),
    name: z.string(),
    block: z.number().int(),
    timestamp: seconds,
    transactionHash: hash,
  }),
  keyLength: 1,
  read: async ({ query: { contract }, limit, after: place }) => {
    const rows = await db
      .select()
      .from(activity)
      .where(
        and(
          contract === undefined ? undefined : eq(activity.contract, contract),
          after([activity.id], place),
        ),
      )
      .orderBy(desc(activity.id))
      .limit(limit + 1);
    return pageOf(rows, limit, (last) => [last.id]);
  },
});
