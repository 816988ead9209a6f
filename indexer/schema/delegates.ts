import { index, onchainTable, primaryKey } from 'ponder';

/** Everyone who ever received votes or introduced itself. */
export const delegate = onchainTable(
  'delegate',
  (t) => ({
    address: t.hex().primaryKey(),
    /** sKEI base units, as the contract last said. */
    votes: t.bigint().notNull(),
    /** Accounts that give it votes, itself included. */
    delegators: t.integer().notNull(),
    /** When it first held votes, chain seconds; null before. */
    since: t.int8({ mode: 'number' }),
    /** Proposals it took part in, those canceled left out; see `participation`. */
    voted: t.integer().notNull().default(0),
  }),
  (table) => ({ byVotes: index().on(table.votes, table.address) }),
);

/** How many votes one account gives to one delegate; no row for none. */
export const backing = onchainTable(
  'backing',
  (t) => ({
    delegate: t.hex().notNull(),
    delegator: t.hex().notNull(),
    votes: t.bigint().notNull(),
  }),
  (table) => ({
    pk: primaryKey({ columns: [table.delegate, table.delegator] }),
    byVotes: index().on(table.delegate, table.votes, table.delegator),
    byDelegator: index().on(table.delegator),
  }),
);

/** What accounts say of themselves; an empty one was taken back. */
export const profile = onchainTable('profile', (t) => ({
  address: t.hex().primaryKey(),
  name: t.text().notNull(),
  statement: t.text().notNull(),
  setAt: t.int8({ mode: 'number' }).notNull(),
}));
