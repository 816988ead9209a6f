import { index, onchainTable, primaryKey } from 'ponder';

/** Accounts that are listened to as member DAOs' governors, and from which block on: whoever applied, or a seat moved to. */
export const memberAccount = onchainTable(
  'member_account',
  (t) => ({
    account: t.hex().notNull(),
    source: t.text().$type<'MemberGovernor' | 'RotatedGovernor'>().notNull(),
    since: t.int8({ mode: 'number' }).notNull(),
  }),
  (table) => ({ pk: primaryKey({ columns: [table.account, table.source] }) }),
);

/** What the own holders of a member DAO cast inside it, event by event, as its governor tells. */
export const innerVote = onchainTable(
  'inner_vote',
  (t) => ({
    id: t.text().primaryKey(),
    governor: t.hex().notNull(),
    localId: t.bigint().notNull(),
    /** `reduced`: what an override took from a delegate's votes. */
    kind: t.text().$type<'cast' | 'override' | 'reduced'>().notNull(),
    voter: t.hex().notNull(),
    /** 255 where the votes are split into parts. */
    support: t.integer().notNull(),
    against: t.bigint().notNull(),
    for: t.bigint().notNull(),
    abstain: t.bigint().notNull(),
    weight: t.bigint().notNull(),
    reason: t.text().notNull(),
    timestamp: t.int8({ mode: 'number' }).notNull(),
    transactionHash: t.hex().notNull(),
  }),
  (table) => ({ byMirror: index().on(table.governor, table.localId, table.id) }),
);
