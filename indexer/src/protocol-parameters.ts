import { parameter } from 'ponder:schema';
import { timeOf } from '../rows/mark';
import { on } from '../rows/on';

on('ProtocolParameters:ParameterDefined', async ({ event, context: { db } }) => {
  const { key, ...definition } = event.args;
  const row = { ...definition, setAt: timeOf(event) };
  await db
    .insert(parameter)
    .values({ key, ...row })
    .onConflictDoUpdate(row);
});

on('ProtocolParameters:ParameterSet', async ({ event, context: { db } }) => {
  const { key, newValue: value } = event.args;
  await db.update(parameter, { key }).set({ value, setAt: timeOf(event) });
});
