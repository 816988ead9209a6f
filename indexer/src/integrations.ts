import { integration } from 'ponder:schema';
import { timeOf } from '../rows/mark';
import { on } from '../rows/on';

on('Integrations:IntegrationGranted', async ({ event, context: { db } }) => {
  const { account, capability, expiresAt, codeHash, uri } = event.args;
  // Granted anew, it begins anew.
  const terms = { grantedEvent: event.id, expiresAt, codeHash, uri, grantedAt: timeOf(event) };
  const fresh = { ...terms, suspendedAt: null, revokedAt: null };
  await db
    .insert(integration)
    .values({ account, capability, ...fresh })
    .onConflictDoUpdate(fresh);
});

on('Integrations:IntegrationSuspended', async ({ event, context: { db } }) => {
  const { account, capability } = event.args;
  await db.update(integration, { account, capability }).set({ suspendedAt: timeOf(event) });
});

on('Integrations:IntegrationResumed', async ({ event, context: { db } }) => {
  const { account, capability } = event.args;
  await db.update(integration, { account, capability }).set({ suspendedAt: null });
});

on('Integrations:IntegrationRevoked', async ({ event, context: { db } }) => {
  const { account, capability } = event.args;
  await db.update(integration, { account, capability }).set({ revokedAt: timeOf(event) });
});
