import { proposalStates } from '@/lib/domain/proposal-state';
import { formatAmount } from '@/lib/format/amount';
import { formatDuration } from '@/lib/format/duration';
import { formatPercent } from '@/lib/format/percent';
import { shortText } from '@/lib/format/short-text';
import { formatTime } from '@/lib/format/time';
import type { Locale } from '@/lib/i18n/locales';
import type { AppError, AppErrorKind, RevertName } from './app-error';

type KindKey = Exclude<AppErrorKind, 'reverted'> | 'unknownRevert';

/** Key in the catalog `errors`. A test demands words for every one of them in every language. */
export type ErrorKey = RevertName | KindKey;

/** Kinds that have words of their own, beside the named reverts. */
export const kindKeys: readonly KindKey[] = [
  'rejected',
  'insufficientFunds',
  'wrongChain',
  'wrongAccount',
  'network',
  'disconnected',
  'unsupported',
  'duplicate',
  'replaced',
  'cancelled',
  'dropped',
  'invalid',
  'unknownRevert',
  'unknown',
];

const KEI_AMOUNTS = new Set([
  'GovernorInsufficientProposerVotes.votes',
  'GovernorInsufficientProposerVotes.threshold',
  'StakedKEIAmountTooSmall.amount',
  'StakedKEIAmountTooSmall.minimum',
  'GovernorExceedRemainingWeight.usedVotes',
  'GovernorExceedRemainingWeight.remainingWeight',
]);
const TIMES = new Set([
  'unlockAt',
  'until',
  'deadline',
  'expiry',
  'timepoint',
  'clock',
  'readyAt',
  'snapshot',
  'expiresAt',
]);
const SHARES = new Set(['shareBps', 'neededBps', 'rateBps', 'maximumBps']);
/** Counted from zero on chain, from one by people. */
const PLACES = new Set(['actionIndex', 'milestone']);
const DURATIONS = new Set([
  'StakedKEIDurationOutOfRange.duration',
  'StakedKEIDurationOutOfRange.minimum',
  'StakedKEIDurationOutOfRange.maximum',
  'TimelockInsufficientDelay.delay',
  'TimelockInsufficientDelay.minDelay',
  'PolicyLifeTooLong.life',
  'PolicyLifeTooLong.maximum',
]);

/** The last second that JavaScript has a date for; contracts may report larger numbers. */
const LAST_DATE = 8_640_000_000_000n;

/** Which words say what happened, and the values that go into them, written for `locale`. */
export function errorWords(
  error: AppError,
  locale: Locale,
): { key: ErrorKey; values: Record<string, string> } {
  const { errorName, kind } = error;
  const key = errorName ?? (kind === 'reverted' ? 'unknownRevert' : kind);
  const values: Record<string, string> = { code: error.code };
  for (const [name, value] of Object.entries(error.args))
    values[name] = written(errorName, name, value, locale);
  return { key, values };
}

function written(error: string | undefined, name: string, value: unknown, locale: Locale): string {
  const path = `${error}.${name}`;
  if (error === 'GovernorUnexpectedProposalState' && name === 'current') {
    return proposalStates[Number(value)] ?? String(value);
  }
  if (name === 'key' && typeof value === 'string') return shortText(value);
  if (typeof value !== 'bigint' && typeof value !== 'number') return String(value);
  const whole = BigInt(value);
  if (KEI_AMOUNTS.has(path)) return formatAmount(whole, { decimals: 18, locale, style: 'full' });
  if (SHARES.has(name)) return formatPercent(Number(whole), locale);
  if (PLACES.has(name)) return (whole + 1n).toString();
  if (whole <= LAST_DATE && TIMES.has(name)) return formatTime(Number(whole), { locale });
  if (whole <= LAST_DATE && DURATIONS.has(path)) return formatDuration(Number(whole), { locale });
  return whole.toString();
}
