import { onchainTable } from 'ponder';

/** All votes there were from a second on, and who held them: seats of each kind, and delegates without one. */
export const power = onchainTable('power', (t) => ({
  timestamp: t.int8({ mode: 'number' }).primaryKey(),
  votes: t.bigint().notNull(),
  enterprise: t.bigint().notNull(),
  builder: t.bigint().notNull(),
  dao: t.bigint().notNull(),
  delegates: t.bigint().notNull(),
}));

/** The newest of `power` and what is staked, in one row of id 0. */
export const totals = onchainTable('totals', (t) => ({
  id: t.integer().primaryKey(),
  staked: t.bigint().notNull(),
  /** Accounts with at least one stake, and accounts that hold votes. */
  stakers: t.integer().notNull(),
  holders: t.integer().notNull(),
  votes: t.bigint().notNull(),
  enterprise: t.bigint().notNull(),
  builder: t.bigint().notNull(),
  dao: t.bigint().notNull(),
  delegates: t.bigint().notNull(),
}));

/** Accounts that hold a seat, inactive or not, by whose kind their votes are counted. */
export const seat = onchainTable('seat', (t) => ({
  account: t.hex().primaryKey(),
  kind: t.text().$type<'enterprise' | 'builder' | 'dao'>().notNull(),
}));
