import { budget, stream } from 'ponder:schema';
import { agree, endAgreement, handIn, pay } from '../rows/agreements';
import { timeOf } from '../rows/mark';
import { nothing, on } from '../rows/on';

on('Grants:AgreementMade', ({ event, context: { db } }) =>
  agree(db, 'Grants', event.args, { event: event.id, timestamp: timeOf(event) }),
);
on('Grants:ReportHandedIn', ({ event, context: { db } }) => handIn(db, 'Grants', event.args, timeOf(event)));
on('Grants:MilestonePaid', ({ event, context: { db } }) => pay(db, 'Grants', event.args, timeOf(event)));
on('Grants:AgreementEnded', ({ event, context: { db } }) =>
  endAgreement(db, 'Grants', event.args, timeOf(event)),
);

on('Grants:StreamCreated', async ({ event, context: { db } }) => {
  const { streamId: id, ...terms } = event.args;
  await db.insert(stream).values({ id, ...terms, released: 0n, createdAt: timeOf(event) });
});

on('Grants:StreamReleased', async ({ event, context: { db } }) => {
  const { streamId: id, amount } = event.args;
  await db.update(stream, { id }).set((row) => ({ released: row.released + amount }));
});

on('Grants:StreamRevoked', async ({ event, context: { db } }) => {
  const { streamId: id, returned } = event.args;
  await db.update(stream, { id }).set({ returned, revokedAt: timeOf(event) });
});

on('Grants:StreamRecipientChanged', async ({ event, context: { db } }) => {
  await db.update(stream, { id: event.args.streamId }).set({ recipient: event.args.to });
});

on('Grants:BudgetSet', async ({ event, context: { db } }) => {
  const { budgetId: id, operator, token, window, capacity, open } = event.args;
  const terms = { operator, token, window, capacity, open, setAt: timeOf(event) };
  await db
    .insert(budget)
    .values({ id, spent: 0n, ...terms })
    .onConflictDoUpdate(terms);
});

on('Grants:BudgetSpent', async ({ event, context: { db } }) => {
  const { budgetId: id, amount } = event.args;
  await db.update(budget, { id }).set((row) => ({ spent: row.spent + amount }));
});

on('Grants:SurplusReturned', nothing);
