import { formatAmount } from '@/lib/format/amount';
import { formatDuration } from '@/lib/format/duration';
import { formatTime } from '@/lib/format/time';
import type { SummaryValue } from '@/lib/transactions/transaction';

/** A summary's values written for `locale`, ready for its sentence. */
export function summaryTexts(
  values: Record<string, SummaryValue>,
  locale: string,
): Record<string, string | number> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, written(value, locale)]));
}

function written(value: SummaryValue, locale: string): string | number {
  switch (value.type) {
    case 'amount':
      return formatAmount(value.value, { decimals: value.decimals, locale, style: 'full' });
    case 'duration':
      return formatDuration(value.seconds, { locale });
    case 'time':
      return formatTime(value.timestamp, { locale });
    case 'count':
    case 'text':
      return value.value;
  }
}
