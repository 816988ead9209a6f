import { setting } from 'ponder:schema';
import { timeOf } from '../rows/mark';
import { on } from '../rows/on';

on('DAOIdentity:DAOURIUpdate', async ({ event, context: { db } }) => {
  const row = { value: event.args.daoURI, setAt: timeOf(event) };
  await db
    .insert(setting)
    .values({ name: 'daoUri', ...row })
    .onConflictDoUpdate(row);
});
