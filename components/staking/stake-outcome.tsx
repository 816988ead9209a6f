'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { voteWeight } from '@/lib/domain/vote-weight';
import { formatAmount } from '@/lib/format/amount';
import { formatShare } from '@/lib/format/share';
import { formatTime } from '@/lib/format/time';
import { VotesChart } from './votes-chart';

export type StakeOutcomeProps = {
  /** KEI base units and seconds; null while what was typed is neither. */
  amount: bigint | null;
  duration: number | null;
  totalVotes: bigint;
  now: number;
  /** Who gets the votes. */
  receiver: ReactNode;
};

/** What a stake gives, live: votes, share, dates, and who votes with it. */
export function StakeOutcome({ amount, duration, totalVotes, now, receiver }: StakeOutcomeProps) {
  const t = useTranslations('staking.outcome');
  const locale = useLocale();
  const votes = amount === null || duration === null ? null : voteWeight(amount, duration);
  return (
    <section aria-labelledby="stake-outcome" className="flex min-w-0 flex-col gap-5">
      <h3 id="stake-outcome" className="font-medium text-muted text-sm">
        {t('title')}
      </h3>
      <div role="status">
        <p className="break-words font-semibold text-4xl text-accent tabular-nums tracking-tight">
          {votes === null ? t('unknown') : formatAmount(votes, { decimals: 18, locale })}
        </p>
        <p className="mt-1 text-muted">
          {t('votes')}
          {votes === null ? null : (
            <>
              {' · '}
              {t('share', { share: formatShare(votes, totalVotes + votes, locale, 2) })}
            </>
          )}
        </p>
      </div>
      {duration === null ? null : (
        <VotesChart amount={amount === null || amount === 0n ? 10n ** 18n : amount} duration={duration} />
      )}
      <dl className="divide-y divide-line border-line border-t text-[0.9375rem]">
        <Row term={t('from')}>{t('fromValue')}</Row>
        <Row term={t('until')}>{t('untilValue')}</Row>
        <Row term={t('back')}>
          {duration === null
            ? t('unknown')
            : t('backValue', { date: formatTime(now + duration, { locale, style: 'date' }) })}
        </Row>
        <Row term={t('receiver')}>{receiver}</Row>
      </dl>
    </section>
  );
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-0.5 py-2.5">
      <dt className="text-muted">{term}</dt>
      <dd className="min-w-0 font-medium">{children}</dd>
    </div>
  );
}
