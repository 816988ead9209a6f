import { proposal, vetoSignature } from 'ponder:schema';
import { markOf, timeOf } from '../rows/mark';
import { on } from '../rows/on';

on('CouncilGuardian:VetoSigned', async ({ event, context: { db } }) => {
  const { proposalId, member, reason } = event.args;
  await db.insert(vetoSignature).values({ id: event.id, proposalId, member, reason, ...markOf(event) });
});

on('CouncilGuardian:Vetoed', async ({ event, context: { db } }) => {
  await db.update(proposal, { id: event.args.proposalId }).set({ vetoedAt: timeOf(event) });
});
