import { voteTypes } from '@/lib/domain/vote-type';
import { formatAmount } from '@/lib/format/amount';
import { formatDuration } from '@/lib/format/duration';
import { formatTime } from '@/lib/format/time';
import type { DescribedArgument } from '@/lib/transactions/describe-call';

const WHOLE = /^[0-9]{1,30}$/;
const KEI_DECIMALS = 18;

/**
 * What a raw argument of our contracts means, beside its exact value: an amount of KEI, a span, a date, a vote. Nothing
 * for arguments that speak for themselves.
 */
export function explainArgument({ name, value }: DescribedArgument, locale: string): string | undefined {
  if (!WHOLE.test(value)) return undefined;
  if (name === 'amount' || name === 'value') {
    return `${formatAmount(BigInt(value), { decimals: KEI_DECIMALS, locale, style: 'full' })} KEI`;
  }
  if (name === 'duration') return formatDuration(Number(value), { locale });
  if (name === 'deadline') return formatTime(Number(value), { locale });
  if (name === 'support') return voteTypes[Number(value)];
  return undefined;
}
