import type { Context } from 'ponder:registry';
import { councilPhase, meter } from 'ponder:schema';
import { councilPhases, neededShare } from '@/lib/domain/council';

type Phase = Omit<typeof councilPhase.$inferSelect, 'id'>;

const beginning: Phase = {
  phase: 0,
  decentralizedBacking: 0n,
  totalBacking: 0n,
  aboveSince: 0,
  sharedBps: 0,
  fullBps: 0,
};

/** The phase, its meter or what it takes changed at `timestamp`. */
export async function changeMeter(
  db: Context['db'],
  change: Partial<Phase>,
  timestamp: number,
): Promise<void> {
  const row = await db
    .insert(councilPhase)
    .values({ id: 0, ...beginning, ...change })
    .onConflictDoUpdate(change);
  const { decentralizedBacking, totalBacking } = row;
  const neededBps = neededShare(councilPhases[row.phase] ?? 'full', row);
  const reading = { decentralizedBacking, totalBacking, neededBps };
  await db
    .insert(meter)
    .values({ timestamp, ...reading })
    .onConflictDoUpdate(reading);
}
