import { db } from 'ponder:api';
import { activity } from 'ponder:schema';
import { and, gte, lte, sql } from 'ponder';
import { z } from 'zod';
import { one } from '../endpoint';

const MOST_BLOCKS = 10_000;
const blockParam = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

export const eventCounts = one({
  path: '/events/{from}/{to}',
  summary: `How many events of each name lie in a range of at most ${MOST_BLOCKS} blocks, both ends included, and the sum of their digests.`,
  params: z.object({ from: blockParam, to: blockParam }),
  row: z.object({
    counts: z.record(z.string(), z.number().int()),
    digests: z.record(z.string(), z.string()),
  }),
  read: async ({ params: { from, to } }) => {
    if (to < from || to - from >= MOST_BLOCKS) return null;
    const rows = await db
      .select({
        contract: activity.contract,
        name: activity.name,
        count: sql<number>`count(*)::int`,
        digest: sql<string>`sum(${activity.digest})::text`,
      })
      .from(activity)
      .where(and(gte(activity.block, from), lte(activity.block, to)))
      .groupBy(activity.contract, activity.name);
    const byName = <T>(what: (row: (typeof rows)[number]) => T) =>
      Object.fromEntries(rows.map((row) => [`${row.contract}:${row.name}`, what(row)]));
    return { counts: byName(({ count }) => count), digests: byName(({ digest }) => digest) };
  },
});
