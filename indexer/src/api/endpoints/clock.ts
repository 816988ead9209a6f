import { db } from 'ponder:api';
import { proposal } from 'ponder:schema';
import { and, isNull, sql } from 'ponder';
import { z } from 'zod';
import { GRACE_PERIOD } from '@/lib/domain/proposal-clock';
import { one } from '../endpoint';

/** `momentsPassed` of the domain, summed over the rows. */
function passedAt(now: number) {
  const { snapshot, firstDeadline, deadline, eta } = proposal;
  const expiry = sql`case when ${eta} = 0 then ${deadline} else ${eta} end + ${GRACE_PERIOD}`;
  return sql<number>`coalesce(sum((${now} > ${snapshot})::int + (${now} > ${firstDeadline})::int
    + (${now} > ${deadline})::int + (${eta} <> 0 and ${now} >= ${eta})::int + (${now} > ${expiry})::int), 0)::int`;
}

export const clock = one({
  path: '/clock/{now}',
  summary:
    'How many moments had passed at a second that move open proposals on by themselves: votes begin and end, delays are over, time to act runs out.',
  params: z.object({ now: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER) }),
  row: z.object({ passed: z.number().int() }),
  read: async ({ params: { now } }) => {
    const [found] = await db
      .select({ passed: passedAt(now) })
      .from(proposal)
      .where(and(isNull(proposal.executedAt), isNull(proposal.canceledAt)));
    return { passed: found?.passed ?? 0 };
  },
});
