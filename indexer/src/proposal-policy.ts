import { proposalType } from 'ponder:schema';
import { nothing, on } from '../rows/on';

on('ProposalPolicy:ProposalTypeSet', async ({ event, context: { db } }) => {
  const { proposalType: type, config } = event.args;
  const row = { enabled: config.enabled, tier: config.tier, ...config.terms };
  await db
    .insert(proposalType)
    .values({ type, ...row })
    .onConflictDoUpdate(row);
});

on('ProposalPolicy:ActionTierSet', nothing);
