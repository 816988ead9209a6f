import { MIN_DURATION } from '@/lib/domain/vote-weight';

const UINT32 = 0xffffffff;

/**
 * From when a notice period must be startable so that the KEI is back on a day (a date input's, UTC): `date − duration`.
 * Null for no date, and for one that cannot be met any more or lies beyond what the contract holds.
 */
export function exitAtFor(date: string, duration: number, now: number): number | null {
  const then = Date.parse(`${date}T00:00:00Z`);
  if (!/^\d{4,6}-\d{2}-\d{2}$/.test(date) || Number.isNaN(then)) return null;
  const exitAt = then / 1000 - duration;
  return exitAt > now && exitAt <= UINT32 ? exitAt : null;
}

/** The first second at which a stake can be left early, after its owner's last action on it. */
export function earlyExitFrom(touchedAt: number): number {
  return touchedAt + MIN_DURATION;
}
