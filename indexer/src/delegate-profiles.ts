import { delegate, profile } from 'ponder:schema';
import { timeOf } from '../rows/mark';
import { on } from '../rows/on';

on('DelegateProfiles:ProfileSet', async ({ event, context: { db } }) => {
  const { account: address, name, statement } = event.args;
  const row = { name, statement, setAt: timeOf(event) };
  await db
    .insert(profile)
    .values({ address, ...row })
    .onConflictDoUpdate(row);
  // Who introduces itself is in the directory, with or without votes.
  await db.insert(delegate).values({ address, votes: 0n, delegators: 0, since: null }).onConflictDoNothing();
});
