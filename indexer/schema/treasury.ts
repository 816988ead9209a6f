import { index, onchainTable } from 'ponder';

/** One payment into or out of the timelock; the zero address stands for the chain's coin. */
export const movement = onchainTable(
  'movement',
  (t) => ({
    id: t.text().primaryKey(),
    asset: t.hex().notNull(),
    direction: t.text().$type<'in' | 'out'>().notNull(),
    amount: t.bigint().notNull(),
    counterparty: t.hex().notNull(),
    timestamp: t.int8({ mode: 'number' }).notNull(),
    transactionHash: t.hex().notNull(),
  }),
  (table) => ({ byAsset: index().on(table.asset, table.id) }),
);

/** Work paid by milestones, agreed on `Grants` or on `Audits`. */
export const agreement = onchainTable(
  'agreement',
  (t) => ({
    /** `<contract>-<number>`. */
    id: t.text().primaryKey(),
    contract: t.text().$type<'Grants' | 'Audits'>().notNull(),
    createdEvent: t.text().notNull(),
    number: t.bigint().notNull(),
    payee: t.hex().notNull(),
    token: t.hex().notNull(),
    fees: t.json().$type<string[]>().notNull(),
    termsHash: t.hex().notNull(),
    uri: t.text().notNull(),
    handedIn: t.integer().notNull(),
    accepted: t.integer().notNull(),
    paid: t.bigint().notNull(),
    returned: t.bigint(),
    createdAt: t.int8({ mode: 'number' }).notNull(),
    endedAt: t.int8({ mode: 'number' }),
  }),
  (table) => ({ newest: index().on(table.contract, table.createdEvent) }),
);

/** A milestone whose report was handed in. */
export const milestone = onchainTable(
  'milestone',
  (t) => ({
    /** `<agreement>-<milestone>`. */
    id: t.text().primaryKey(),
    agreementId: t.text().notNull(),
    number: t.integer().notNull(),
    reportHash: t.hex().notNull(),
    uri: t.text().notNull(),
    handedInAt: t.int8({ mode: 'number' }).notNull(),
    paidAt: t.int8({ mode: 'number' }),
  }),
  (table) => ({ byAgreement: index().on(table.agreementId, table.number) }),
);

/** A grant that vests over time. */
export const stream = onchainTable(
  'stream',
  (t) => ({
    id: t.bigint().primaryKey(),
    recipient: t.hex().notNull(),
    token: t.hex().notNull(),
    total: t.bigint().notNull(),
    released: t.bigint().notNull(),
    start: t.int8({ mode: 'number' }).notNull(),
    cliff: t.int8({ mode: 'number' }).notNull(),
    duration: t.int8({ mode: 'number' }).notNull(),
    revocable: t.boolean().notNull(),
    uri: t.text().notNull(),
    createdAt: t.int8({ mode: 'number' }).notNull(),
    revokedAt: t.int8({ mode: 'number' }),
    returned: t.bigint(),
  }),
  (table) => ({ byRecipient: index().on(table.recipient) }),
);

/** What an operator may spend, and has spent. */
export const budget = onchainTable('budget', (t) => ({
  id: t.bigint().primaryKey(),
  operator: t.hex().notNull(),
  token: t.hex().notNull(),
  window: t.int8({ mode: 'number' }).notNull(),
  capacity: t.bigint().notNull(),
  open: t.boolean().notNull(),
  spent: t.bigint().notNull(),
  setAt: t.int8({ mode: 'number' }).notNull(),
}));
