import { index, onchainTable } from 'ponder';

/** Every event that was read, whatever became of it: what the index is counted against the chain by. */
export const activity = onchainTable(
  'activity',
  (t) => ({
    id: t.text().primaryKey(),
    contract: t.text().notNull(),
    name: t.text().notNull(),
    block: t.int8({ mode: 'number' }).notNull(),
    timestamp: t.int8({ mode: 'number' }).notNull(),
    transactionHash: t.hex().notNull(),
    /** Of all that its log says; see `logDigest`. */
    digest: t.int8({ mode: 'number' }).notNull(),
  }),
  (table) => ({
    byBlock: index().on(table.block, table.contract, table.name),
    byContract: index().on(table.contract, table.id),
  }),
);

/** How far the story goes, in one row of id 0: the hash of the newest block with an event stands for all before. */
export const pulse = onchainTable('pulse', (t) => ({
  id: t.integer().primaryKey(),
  events: t.integer().notNull(),
  block: t.int8({ mode: 'number' }).notNull(),
  timestamp: t.int8({ mode: 'number' }).notNull(),
  blockHash: t.hex().notNull(),
}));
