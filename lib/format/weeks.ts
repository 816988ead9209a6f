import { WEEK } from '@/lib/domain/time-units';

/** Seconds as whole weeks in words, where `formatDuration` would say years: notice periods are counted in weeks. */
export function formatWeeks(seconds: number, locale: string): string {
  const weeks = Math.floor(seconds / WEEK);
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'week', unitDisplay: 'long' }).format(weeks);
}
