import { parseAmount } from '@/lib/domain/parse-amount';
import { DAY, WEEK } from '@/lib/domain/time-units';
import { MAX_DURATION, MIN_DURATION } from '@/lib/domain/vote-weight';

/** Shortest and longest notice period in days. */
export const MIN_DAYS = MIN_DURATION / DAY;
export const MAX_DAYS = MAX_DURATION / DAY;

export type NoticeProblem = 'empty' | 'not-whole-days' | 'too-short' | 'too-long' | 'not-longer';

export type ParsedNotice = { ok: true; value: number } | { ok: false; reason: NoticeProblem };

/**
 * Typed whole days to seconds.
 *
 * @param longerThan For an extension: the present notice period in seconds, which the new one must exceed.
 */
export function parseNotice(text: string, longerThan = 0): ParsedNotice {
  const days = parseAmount(text, 0);
  if (!days.ok) return { ok: false, reason: days.reason === 'empty' ? 'empty' : 'not-whole-days' };
  if (days.value > BigInt(MAX_DAYS)) return { ok: false, reason: 'too-long' };
  if (days.value < BigInt(MIN_DAYS)) return { ok: false, reason: 'too-short' };
  const seconds = Number(days.value) * DAY;
  if (seconds <= longerThan) return { ok: false, reason: 'not-longer' };
  return { ok: true, value: seconds };
}

/** A notice period in words: whole weeks where they come out even, else days. */
export function formatNotice(seconds: number, locale: string): string {
  const even = seconds % WEEK === 0;
  const format = {
    style: 'unit',
    unit: even ? 'week' : 'day',
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  } as const;
  return new Intl.NumberFormat(locale, format).format(seconds / (even ? WEEK : DAY));
}

/** The day (UTC, `YYYY-MM-DD`, as date inputs want it) that lies `seconds` after `now`. */
export function dateAfter(now: number, seconds: number): string {
  return new Date((now + seconds) * 1000).toISOString().slice(0, 10);
}

/** How many days lie between today (UTC, by the chain's clock) and a date input's day; null while it is not one. */
export function daysUntil(now: number, date: string): number | null {
  const then = Date.parse(`${date}T00:00:00Z`);
  if (!/^\d{4,6}-\d{2}-\d{2}$/.test(date) || Number.isNaN(then)) return null;
  const today = Math.floor(now / DAY) * DAY;
  return Math.round((then / 1000 - today) / DAY);
}
