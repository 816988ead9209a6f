import { index, onchainTable } from 'ponder';

/** A member's way through the council, as marks in time; its standing follows from them. */
export const member = onchainTable(
  'member',
  (t) => ({
    id: t.integer().primaryKey(),
    account: t.hex().notNull(),
    kind: t.integer().notNull(),
    uri: t.text().notNull(),
    appliedAt: t.int8({ mode: 'number' }).notNull(),
    endorser: t.hex(),
    endorsedAt: t.int8({ mode: 'number' }),
    seatedAt: t.int8({ mode: 'number' }),
    /** Since when it is inactive; null while it is not. */
    inactiveSince: t.int8({ mode: 'number' }),
    leftAt: t.int8({ mode: 'number' }),
    removed: t.boolean().notNull(),
    leftReason: t.text().notNull(),
    attended: t.integer().notNull(),
    missed: t.integer().notNull(),
    backing: t.bigint().notNull(),
    /** The event is silent about a refresh that finds the same. */
    backingChangedAt: t.int8({ mode: 'number' }),
    rotationOfferedTo: t.hex(),
  }),
  (table) => ({ byAccount: index().on(table.account) }),
);

/** What a member did about one proposal, as recorded. */
export const duty = onchainTable(
  'duty',
  (t) => ({
    id: t.text().primaryKey(),
    memberId: t.integer().notNull(),
    proposalId: t.bigint().notNull(),
    attended: t.boolean().notNull(),
    timestamp: t.int8({ mode: 'number' }).notNull(),
  }),
  (table) => ({ byMember: index().on(table.memberId, table.id) }),
);

/** The meter and the phase, in one row of id 0. */
export const councilPhase = onchainTable('council_phase', (t) => ({
  id: t.integer().primaryKey(),
  phase: t.integer().notNull(),
  decentralizedBacking: t.bigint().notNull(),
  totalBacking: t.bigint().notNull(),
  aboveSince: t.int8({ mode: 'number' }).notNull(),
  /** Shares, in basis points, that the two steps to the next phases take. */
  sharedBps: t.integer().notNull(),
  fullBps: t.integer().notNull(),
}));

/** What the meter read from a second on, and the share (basis points) that the next phase took; null: there is none. */
export const meter = onchainTable('meter', (t) => ({
  timestamp: t.int8({ mode: 'number' }).primaryKey(),
  decentralizedBacking: t.bigint().notNull(),
  totalBacking: t.bigint().notNull(),
  neededBps: t.integer(),
}));
