import { index, onchainTable, primaryKey } from 'ponder';

/** A capability that a vote gave to a contract. */
export const integration = onchainTable(
  'integration',
  (t) => ({
    account: t.hex().notNull(),
    capability: t.hex().notNull(),
    grantedEvent: t.text().notNull(),
    expiresAt: t.int8({ mode: 'number' }).notNull(),
    codeHash: t.hex().notNull(),
    uri: t.text().notNull(),
    grantedAt: t.int8({ mode: 'number' }).notNull(),
    suspendedAt: t.int8({ mode: 'number' }),
    revokedAt: t.int8({ mode: 'number' }),
  }),
  (table) => ({
    pk: primaryKey({ columns: [table.account, table.capability] }),
    newest: index().on(table.grantedEvent),
  }),
);

export const parameter = onchainTable('parameter', (t) => ({
  key: t.hex().primaryKey(),
  unit: t.integer().notNull(),
  minimum: t.bigint().notNull(),
  maximum: t.bigint().notNull(),
  value: t.bigint().notNull(),
  setAt: t.int8({ mode: 'number' }).notNull(),
}));

/** The terms of a type of proposals; open proposals keep those they were made under. */
export const proposalType = onchainTable('proposal_type', (t) => ({
  type: t.integer().primaryKey(),
  enabled: t.boolean().notNull(),
  tier: t.integer().notNull(),
  quorumBps: t.integer().notNull(),
  approvalBps: t.integer().notNull(),
  thresholdBps: t.integer().notNull(),
  votingDelay: t.int8({ mode: 'number' }).notNull(),
  votingPeriod: t.int8({ mode: 'number' }).notNull(),
  extraDelay: t.int8({ mode: 'number' }).notNull(),
}));

/** Who may do what on the timelock. */
export const role = onchainTable(
  'role',
  (t) => ({
    role: t.hex().notNull(),
    account: t.hex().notNull(),
    grantedAt: t.int8({ mode: 'number' }).notNull(),
  }),
  (table) => ({ pk: primaryKey({ columns: [table.role, table.account] }) }),
);

/** Settings that are one value each, by the event that last set them. */
export const setting = onchainTable('setting', (t) => ({
  name: t.text().primaryKey(),
  value: t.text().notNull(),
  setAt: t.int8({ mode: 'number' }).notNull(),
}));
