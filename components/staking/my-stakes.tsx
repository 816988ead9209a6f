'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Amount } from '@/components/common/amount';
import { ErrorNotice } from '@/components/common/error-notice';
import { EmptyState } from '@/components/ui/empty-state';
import { Stat } from '@/components/ui/stat';
import { StatGroup } from '@/components/ui/stat-group';
import { formatAmount } from '@/lib/format/amount';
import { Link } from '@/lib/i18n/navigation';
import { DelegateName } from './delegate-name';
import { StakeCard } from './stake-card';
import { StakesSkeleton } from './stakes-skeleton';
import { useStaker } from './use-staker';

export type MyStakesProps = { now: number; names: Record<string, string> };

/** The connected account's stakes, each with everything that can be done with it. Only inside a wallet island. */
export function MyStakes({ now: pageNow, names }: MyStakesProps) {
  const t = useTranslations('staking');
  const locale = useLocale();
  const { staker, now, failed, retry } = useStaker(pageNow);
  if (failed) {
    return (
      <ErrorNotice title={t('mine.failedTitle')} onRetry={retry}>
        {t('mine.failedBody')}
      </ErrorNotice>
    );
  }
  if (staker === undefined) return <StakesSkeleton label={t('loading')} />;
  const staked = staker.stakes.reduce((sum, stake) => sum + stake.amount, 0n);
  return (
    <div className="grid gap-5">
      <StatGroup>
        <Stat label={t('mine.staked')} value={<Amount value={staked} symbol="KEI" style="compact" />} />
        <Stat
          label={t('mine.votes')}
          value={<Amount value={staker.ownVotes} votes style="compact" />}
          hint={
            <>
              {t('mine.delegate')}
              {': '}
              <DelegateName address={staker.delegate} account={staker.account} names={names} />
              {' · '}
              <Link href="/delegates" className="link">
                {t('mine.change')}
              </Link>
            </>
          }
        />
        <Stat
          label={t('mine.held')}
          value={<Amount value={staker.heldVotes} votes style="compact" />}
          hint={t('mine.heldHint', { amount: formatAmount(staker.heldVotes, { decimals: 18, locale }) })}
        />
      </StatGroup>
      {staker.stakes.length === 0 ? (
        <div className="rounded-card border border-line border-dashed">
          <EmptyState icon="staking" title={t('mine.emptyTitle')}>
            {t('mine.emptyBody')}
          </EmptyState>
        </div>
      ) : (
        <ul className="grid gap-4">
          {staker.stakes.map((stake) => (
            <StakeCard
              key={`${staker.account}-${stake.index}`}
              stake={stake}
              staker={staker}
              now={now}
              names={names}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
