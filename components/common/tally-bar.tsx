import { useLocale, useTranslations } from 'next-intl';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import { basisPoints, type Tally, tallyOutcome } from '@/lib/domain/tally';
import { formatAmount } from '@/lib/format/amount';
import { formatPercent } from '@/lib/format/percent';
import { voteLooks } from './vote-look';

export type TallyBarProps = {
  tally: Tally;
  /** Votes needed, For + Abstain, in base units. */
  quorum: bigint;
  /** Share of For + Against that For must exceed. */
  approvalBps: number;
  /** Lists: the bar and one line. */
  compact?: boolean;
  className?: string;
};

// For and Abstain stand first because both count towards the quorum: its mark is where they must reach.
const order = [
  ['For', 'for'],
  ['Abstain', 'abstain'],
  ['Against', 'against'],
] as const;

/** Votes cast so far, on one scale with the quorum's mark. The bar only draws what the words beneath it say. */
export function TallyBar({ tally, quorum, approvalBps, compact = false, className }: TallyBarProps) {
  const t = useTranslations('common');
  const locale = useLocale();
  const { total, towardsQuorum, quorumReached, voteSucceeded, missingForQuorum } = tallyOutcome(
    tally,
    quorum,
    approvalBps,
  );
  const scale = total > quorum ? total : quorum;
  const width = (part: bigint) => `${basisPoints(part, scale) / 100}%`;
  const amount = (value: bigint) => formatAmount(value, { decimals: 18, locale, style: 'compact' });
  return (
    <div className={cx('min-w-0', className)}>
      <div aria-hidden="true" className="keep-colour relative">
        <div className={cx('flex gap-0.5 overflow-hidden rounded-full bg-line', compact ? 'h-2' : 'h-3')}>
          {order.map(([type, key]) =>
            tally[key] > 0n ? (
              <div
                key={type}
                className={cx('min-w-1', voteLooks[type].fill)}
                style={{ width: width(tally[key]) }}
              />
            ) : null,
          )}
        </div>
        {quorum > 0n ? (
          <span
            className="absolute -inset-y-1 w-0.5 -translate-x-full rounded-full bg-ink ring-2 ring-surface"
            style={{ left: width(quorum) }}
          />
        ) : null}
      </div>
      <dl
        aria-label={t('tally.label')}
        className={cx('flex flex-wrap gap-x-4 gap-y-1', compact ? 'mt-2 text-[0.8125rem]' : 'mt-3 text-sm')}
      >
        {order.map(([type, key]) => (
          <div key={type} className="flex items-center gap-1">
            <dt className={cx('flex items-center gap-1 font-medium', voteLooks[type].text)}>
              <Icon name={voteLooks[type].icon} size={15} strokeWidth={2.2} />
              <span className={compact ? 'sr-only' : undefined}>{t(`voteType.${type}`)}</span>
            </dt>
            <dd className="tabular-nums">
              {amount(tally[key])}
              {compact ? null : (
                <span className="ml-1.5 text-faint">
                  {formatPercent(basisPoints(tally[key], total), locale)}
                </span>
              )}
            </dd>
          </div>
        ))}
        <div className="basis-full">
          <dt className="sr-only">{t('tally.quorum')}</dt>
          <dd
            className={cx('flex items-start gap-1 tabular-nums', quorumReached ? 'text-ink' : 'text-muted')}
          >
            {quorumReached ? (
              <Icon name="check" size={15} strokeWidth={2.2} className="mt-[0.15em] shrink-0" />
            ) : null}
            <span className="min-w-0">
              {quorumReached
                ? t('tally.quorumReached')
                : t('tally.quorumMissing', { amount: amount(missingForQuorum) })}
              {compact && total > 0n && !voteSucceeded ? (
                <span className="text-muted">
                  {' · '}
                  {t('tally.approvalMissing', { share: formatPercent(approvalBps, locale, 2) })}
                </span>
              ) : null}
              {compact ? null : (
                <span className="text-faint">
                  {' · '}
                  {t('tally.quorumProgress', { reached: amount(towardsQuorum), quorum: amount(quorum) })}
                </span>
              )}
            </span>
          </dd>
        </div>
      </dl>
    </div>
  );
}
