import { db } from 'ponder:api';
import { meter, power, proposal, tally } from 'ponder:schema';
import { and, asc, desc, eq, gt, lte } from 'ponder';
import { z } from 'zod';
import { sampleTimes } from '@/lib/domain/sample-times';
import { one } from '../endpoint';
import { amount, numberParam, seconds } from '../fields';

const MOST_SAMPLES = 100;
const until = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const count = z.coerce.number().int().min(1).max(MOST_SAMPLES);

export const powerSeries = one({
  path: '/power/{until}/{count}',
  summary: 'All votes and who held them, at moments evenly spread from the first vote to a second.',
  params: z.object({ until, count }),
  row: z.object({
    samples: z.array(
      z.object({
        timestamp: seconds,
        votes: amount,
        enterprise: amount,
        builder: amount,
        dao: amount,
        delegates: amount,
      }),
    ),
  }),
  read: async ({ params }) => {
    const [first] = await db.select().from(power).orderBy(asc(power.timestamp)).limit(1);
    const nobody = { votes: 0n, enterprise: 0n, builder: 0n, dao: 0n, delegates: 0n };
    return sampled(first?.timestamp, params, nobody, (moment) =>
      db.select().from(power).where(lte(power.timestamp, moment)).orderBy(desc(power.timestamp)).limit(1),
    );
  },
});

export const phaseSeries = one({
  path: '/council/phase/{until}/{count}',
  summary: 'What the phase meter read, at moments evenly spread from its first reading to a second.',
  params: z.object({ until, count }),
  row: z.object({
    samples: z.array(
      z.object({
        timestamp: seconds,
        decentralizedBacking: amount,
        totalBacking: amount,
        neededBps: z.number().int().nullable(),
      }),
    ),
  }),
  read: async ({ params }) => {
    const [first] = await db
      .select()
      .from(meter)
      .where(gt(meter.totalBacking, 0n))
      .orderBy(asc(meter.timestamp))
      .limit(1);
    const nothing = { decentralizedBacking: 0n, totalBacking: 0n, neededBps: null as number | null };
    return sampled(first?.timestamp, params, nothing, (moment) =>
      db.select().from(meter).where(lte(meter.timestamp, moment)).orderBy(desc(meter.timestamp)).limit(1),
    );
  },
});

export const tallySeries = one({
  path: '/proposals/{id}/tally/{until}/{count}',
  summary:
    'A proposal’s tally, at moments evenly spread from its snapshot to a second; none before the first vote.',
  params: z.object({ id: numberParam, until, count }),
  row: z.object({
    samples: z.array(z.object({ timestamp: seconds, against: amount, for: amount, abstain: amount })),
  }),
  read: async ({ params }) => {
    const [[found], [voted]] = await Promise.all([
      db.select().from(proposal).where(eq(proposal.id, params.id)),
      db.select().from(tally).where(eq(tally.proposalId, params.id)).limit(1),
    ]);
    if (found === undefined) return null;
    const begin = voted === undefined ? undefined : found.snapshot;
    return sampled(begin, params, { against: 0n, for: 0n, abstain: 0n }, (moment) =>
      db
        .select()
        .from(tally)
        .where(and(eq(tally.proposalId, params.id), lte(tally.timestamp, moment)))
        .orderBy(desc(tally.timestamp))
        .limit(1),
    );
  },
});

/** The newest row at each moment, or `before` where there was none yet; nothing when it never began. */
async function sampled<Before extends object, Row extends Before>(
  begin: number | undefined,
  asked: { until: number; count: number },
  before: Before,
  rowAt: (moment: number) => Promise<Row[]>,
): Promise<{ samples: (Before & { timestamp: number })[] }> {
  if (begin === undefined) return { samples: [] };
  const samples = [];
  for (const timestamp of sampleTimes(begin, asked.until, asked.count)) {
    const [row] = await rowAt(timestamp);
    samples.push({ ...before, ...row, timestamp });
  }
  return { samples };
}
