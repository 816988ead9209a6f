import { index, onchainTable } from 'ponder';

/** One call of a proposal, decoded where the deployment's ABIs know it. */
export const action = onchainTable(
  'action',
  (t) => ({
    /** Event that made the proposal, and the place in it: the order of the list. */
    id: t.text().primaryKey(),
    proposalId: t.bigint().notNull(),
    position: t.integer().notNull(),
    target: t.hex().notNull(),
    /** Wei. */
    value: t.bigint().notNull(),
    /** First four bytes of its calldata; `0x` for a bare payment. */
    selector: t.hex().notNull(),
    /** Name of the target, where it is the deployment's. */
    contract: t.text(),
    /** Such as `transfer(address,uint256)`; null with the arguments where it is not known. */
    signature: t.text(),
    arguments: t.json().$type<{ name: string; type: string; value: unknown }[]>(),
  }),
  (table) => ({
    byProposal: index().on(table.proposalId, table.id),
    byTarget: index().on(table.target, table.id),
    bySelector: index().on(table.selector, table.id),
  }),
);
