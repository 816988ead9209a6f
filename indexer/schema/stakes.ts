import { index, onchainTable, primaryKey } from 'ponder';

/** Whoever staked or delegated; the buckets of single stakes are not people and are not here. */
export const account = onchainTable('account', (t) => ({
  address: t.hex().primaryKey(),
  /** Who gets the votes of stakes without a delegate of their own; null: nobody. */
  delegate: t.hex(),
  /** Votes of its committed stakes without a delegate of their own, sKEI base units. */
  defaultVotes: t.bigint().notNull(),
  /** Stakes it has, those that are gone left out. */
  stakes: t.integer().notNull().default(0),
}));

export const stake = onchainTable(
  'stake',
  (t) => ({
    owner: t.hex().notNull(),
    index: t.integer().notNull(),
    amount: t.bigint().notNull(),
    duration: t.int8({ mode: 'number' }).notNull(),
    unlockAt: t.int8({ mode: 'number' }).notNull(),
    exitAt: t.int8({ mode: 'number' }).notNull(),
    delegatee: t.hex(),
    openedAt: t.int8({ mode: 'number' }).notNull(),
    /** When it was withdrawn or merged into another; null while it is there. */
    closedAt: t.int8({ mode: 'number' }),
  }),
  (table) => ({
    pk: primaryKey({ columns: [table.owner, table.index] }),
    open: index().on(table.closedAt, table.owner, table.index),
    byExit: index().on(table.exitAt, table.owner, table.index),
  }),
);

/** What happened to stakes, event by event. */
export const stakeChange = onchainTable(
  'stake_change',
  (t) => ({
    id: t.text().primaryKey(),
    owner: t.hex().notNull(),
    index: t.integer().notNull(),
    /** Name of the event. */
    name: t.text().notNull(),
    /** KEI base units the event speaks of; null where it speaks of none. */
    amount: t.bigint(),
    timestamp: t.int8({ mode: 'number' }).notNull(),
    transactionHash: t.hex().notNull(),
  }),
  (table) => ({ byOwner: index().on(table.owner, table.id) }),
);

/** The account that stands for the stakes an owner gave to one delegate, stake by stake. */
export const bucket = onchainTable('bucket', (t) => ({
  address: t.hex().primaryKey(),
  owner: t.hex().notNull(),
  delegatee: t.hex().notNull(),
}));
