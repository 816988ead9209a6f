import { movement } from 'ponder:schema';
import { markOf } from '../rows/mark';
import { on } from '../rows/on';

// What the treasury pays to itself is found by both; it is told as received.

on('TreasuryReceived:Transfer', async ({ event, context: { db } }) => {
  const { from: counterparty, value: amount } = event.args;
  const row = { asset: event.log.address, direction: 'in', amount, counterparty, ...markOf(event) } as const;
  await db
    .insert(movement)
    .values({ id: event.id, ...row })
    .onConflictDoUpdate(row);
});

on('TreasuryPaid:Transfer', async ({ event, context: { db } }) => {
  const { to: counterparty, value: amount } = event.args;
  const row = { asset: event.log.address, direction: 'out', amount, counterparty, ...markOf(event) } as const;
  await db
    .insert(movement)
    .values({ id: event.id, ...row })
    .onConflictDoNothing();
});
