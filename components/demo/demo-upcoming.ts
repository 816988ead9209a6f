import { z } from 'zod';

const eventSchema = z.union([
  z.object({
    kind: z.enum(['voteStart', 'voteEnd', 'objectionEnd', 'executable', 'expiry']),
    timestamp: z.number(),
    proposalId: z.string(),
    title: z.string(),
  }),
  z.object({ kind: z.literal('unlock'), timestamp: z.number(), number: z.number() }),
]);

const upcomingSchema = z.object({ now: z.number(), events: z.array(eventSchema) });

/** What `/api/demo` answers: the chain's time and what lies ahead, soonest first. */
export type DemoUpcoming = z.infer<typeof upcomingSchema>;

/** Asks what can be fast-forwarded to. @throws when the server does not answer. */
export async function fetchUpcoming(account: string | undefined): Promise<DemoUpcoming> {
  const query = account === undefined ? '' : `?account=${account}`;
  const response = await fetch(`/api/demo${query}`, {
    cache: 'no-store',
    signal: AbortSignal.timeout(10_000),
  });
  return upcomingSchema.parse(await response.json());
}
