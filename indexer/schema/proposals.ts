import { index, onchainTable, primaryKey } from 'ponder';
import type { ProposalTitles } from '@/lib/domain/proposal-text';

/** What the governor said of a proposal. Its state follows from these facts and the clock. */
export const proposal = onchainTable(
  'proposal',
  (t) => ({
    id: t.bigint().primaryKey(),
    /** Event that made it: the order of the list. */
    createdEvent: t.text().notNull(),
    proposer: t.hex().notNull(),
    /** In every language the description speaks, the original's first. */
    titles: t.json().$type<ProposalTitles>().notNull(),
    description: t.text().notNull(),
    targets: t.json().$type<`0x${string}`[]>().notNull(),
    /** Wei, as decimal text. */
    values: t.json().$type<string[]>().notNull(),
    calldatas: t.json().$type<`0x${string}`[]>().notNull(),
    createdAt: t.int8({ mode: 'number' }).notNull(),
    createdTransaction: t.hex().notNull(),
    snapshot: t.int8({ mode: 'number' }).notNull(),
    firstDeadline: t.int8({ mode: 'number' }).notNull(),
    /** Where a late turn moved it; else the first. */
    deadline: t.int8({ mode: 'number' }).notNull(),
    objectionAt: t.int8({ mode: 'number' }),
    objectionTransaction: t.hex(),
    type: t.integer(),
    quorumBps: t.integer().notNull(),
    approvalBps: t.integer().notNull(),
    extraDelay: t.int8({ mode: 'number' }).notNull(),
    codeHash: t.hex(),
    against: t.bigint().notNull(),
    for: t.bigint().notNull(),
    abstain: t.bigint().notNull(),
    ballots: t.integer().notNull(),
    /** The override cast last: the event that tells more about it follows it. */
    lastOverride: t.text(),
    /** 0 until queued. */
    eta: t.int8({ mode: 'number' }).notNull(),
    queuedAt: t.int8({ mode: 'number' }),
    queuedTransaction: t.hex(),
    executedAt: t.int8({ mode: 'number' }),
    executedTransaction: t.hex(),
    canceledAt: t.int8({ mode: 'number' }),
    canceledTransaction: t.hex(),
    vetoedAt: t.int8({ mode: 'number' }),
  }),
  (table) => ({
    newest: index().on(table.createdEvent),
    byProposer: index().on(table.proposer, table.createdEvent),
    byType: index().on(table.type, table.createdEvent),
    byDeadline: index().on(table.deadline),
    bySnapshot: index().on(table.snapshot),
    byExecution: index().on(table.executedTransaction),
  }),
);

/** What one account cast on one proposal from one source of votes; see `Ballot` in the domain. */
export const ballot = onchainTable(
  'ballot',
  (t) => ({
    /** `<proposal>-<voter>` for the votes an account held; the event's id for an override. */
    id: t.text().primaryKey(),
    proposalId: t.bigint().notNull(),
    voter: t.hex().notNull(),
    against: t.bigint().notNull(),
    for: t.bigint().notNull(),
    abstain: t.bigint().notNull(),
    weight: t.bigint().notNull(),
    takenBack: t.bigint().notNull(),
    reason: t.text().notNull(),
    override: t.text().$type<'none' | 'all' | 'part'>().notNull(),
    insteadOf: t.hex(),
    /** Event of the first cast: the order of the list. */
    firstEvent: t.text().notNull(),
    timestamp: t.int8({ mode: 'number' }).notNull(),
    transactionHash: t.hex().notNull(),
  }),
  (table) => ({
    inOrder: index().on(table.proposalId, table.firstEvent),
    byWeight: index().on(table.proposalId, table.weight, table.firstEvent),
    ofVoter: index().on(table.proposalId, table.voter),
    byVoter: index().on(table.voter, table.firstEvent),
  }),
);

/** Who has voted on a proposal whose vote began when it already held votes: what `delegate.voted` counts. */
export const participation = onchainTable(
  'participation',
  (t) => ({ proposalId: t.bigint().notNull(), voter: t.hex().notNull() }),
  (table) => ({ pk: primaryKey({ columns: [table.proposalId, table.voter] }) }),
);

/** What was counted on a proposal from a second on. */
export const tally = onchainTable(
  'tally',
  (t) => ({
    proposalId: t.bigint().notNull(),
    timestamp: t.int8({ mode: 'number' }).notNull(),
    against: t.bigint().notNull(),
    for: t.bigint().notNull(),
    abstain: t.bigint().notNull(),
  }),
  (table) => ({ pk: primaryKey({ columns: [table.proposalId, table.timestamp] }) }),
);

/** A proposal's operation on the timelock. */
export const operation = onchainTable('operation', (t) => ({
  id: t.hex().primaryKey(),
  proposalId: t.bigint().notNull(),
}));

/** A council seat's signature for the cancellation of a proposal. */
export const vetoSignature = onchainTable(
  'veto_signature',
  (t) => ({
    id: t.text().primaryKey(),
    proposalId: t.bigint().notNull(),
    member: t.hex().notNull(),
    reason: t.text().notNull(),
    timestamp: t.int8({ mode: 'number' }).notNull(),
    transactionHash: t.hex().notNull(),
  }),
  (table) => ({ byProposal: index().on(table.proposalId, table.id) }),
);

/** An outer proposal that a member DAO votes on. */
export const mirror = onchainTable(
  'mirror',
  (t) => ({
    id: t.text().primaryKey(),
    governor: t.hex().notNull(),
    proposalId: t.bigint().notNull(),
    localId: t.bigint().notNull(),
    snapshot: t.int8({ mode: 'number' }).notNull(),
    deadline: t.int8({ mode: 'number' }).notNull(),
    mode: t.integer().notNull(),
    /** What was cast outside; null before. */
    against: t.bigint(),
    for: t.bigint(),
    abstain: t.bigint(),
    whole: t.boolean(),
    onlyAgainst: t.boolean(),
    relayedAt: t.int8({ mode: 'number' }),
    relayTransaction: t.hex(),
  }),
  (table) => ({ byProposal: index().on(table.proposalId, table.governor) }),
);
