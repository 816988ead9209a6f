import { movement, operation, proposal, role, setting } from 'ponder:schema';
import { ZERO_ADDRESS } from '@/lib/domain/hex';
import { markOf, timeOf } from '../rows/mark';
import { nothing, on } from '../rows/on';
import { cancelProposal } from '../rows/participation';

on('KTimelock:EtherReceived', async ({ event, context: { db } }) => {
  const { sender: counterparty, value: amount } = event.args;
  await db
    .insert(movement)
    .values({ id: event.id, asset: ZERO_ADDRESS, direction: 'in', amount, counterparty, ...markOf(event) });
});

on('KTimelock:CallExecuted', async ({ event, context: { db } }) => {
  const { id, target: counterparty, value: amount } = event.args;
  const mark = markOf(event);
  if (amount > 0n) {
    await db
      .insert(movement)
      .values({ id: event.id, asset: ZERO_ADDRESS, direction: 'out', amount, counterparty, ...mark });
  }
  // The governor asks the timelock whether a proposal is done, whoever executed it.
  const known = await db.find(operation, { id });
  if (known === null) return;
  await db
    .update(proposal, { id: known.proposalId })
    .set({ executedAt: mark.timestamp, executedTransaction: mark.transactionHash });
});

on('KTimelock:Cancelled', async ({ event, context: { db } }) => {
  const known = await db.find(operation, { id: event.args.id });
  if (known === null) return;
  const { timestamp: canceledAt, transactionHash: canceledTransaction } = markOf(event);
  await cancelProposal(db, known.proposalId, { canceledAt, canceledTransaction });
});

on('KTimelock:MinDelayChange', async ({ event, context: { db } }) => {
  const row = { value: String(event.args.newDuration), setAt: timeOf(event) };
  await db
    .insert(setting)
    .values({ name: 'minDelay', ...row })
    .onConflictDoUpdate(row);
});

on('KTimelock:RoleGranted', async ({ event, context: { db } }) => {
  const { role: name, account } = event.args;
  await db
    .insert(role)
    .values({ role: name, account, grantedAt: timeOf(event) })
    .onConflictDoNothing();
});

on('KTimelock:RoleRevoked', async ({ event, context: { db } }) => {
  await db.delete(role, { role: event.args.role, account: event.args.account });
});

on('KTimelock:CallScheduled', nothing);
on('KTimelock:CallSalt', nothing);
on('KTimelock:RoleAdminChanged', nothing);
