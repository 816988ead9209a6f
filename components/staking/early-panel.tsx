'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useReadContract } from 'wagmi';
import { useTransact } from '@/components/transactions/use-transact';
import { contracts } from '@/lib/contracts/contracts';
import { stakeVotes } from '@/lib/domain/stake';
import { formatAmount } from '@/lib/format/amount';
import { formatPercent } from '@/lib/format/percent';
import { StakeChange } from './stake-change';
import { StakePanel, type StakePanelProps } from './stake-panel';

/** Ends a stake now, for a penalty. */
export function EarlyPanel({ stake, staker, onClose }: StakePanelProps) {
  const t = useTranslations('staking');
  const locale = useLocale();
  const transact = useTransact();
  const { data: penalty } = useReadContract({
    ...contracts.stakedKei,
    functionName: 'penaltyOf',
    args: [staker.account, BigInt(stake.index)],
  });
  const amount = (value: bigint) => formatAmount(value, { decimals: 18, locale, style: 'full' });
  const submit = async () => {
    if ((await transact({ name: 'exit-early', params: { index: stake.index } })) === 'done') onClose();
  };
  return (
    <StakePanel
      title={t('earlyPanel.title', { number: stake.index + 1 })}
      body={t('earlyPanel.body', { rate: formatPercent(staker.earlyExitRateBps, locale, 2) })}
      submit={t('earlyPanel.submit')}
      reason={penalty === undefined ? t('earlyPanel.reading') : undefined}
      danger
      onSubmit={submit}
      onClose={onClose}
    >
      {penalty === undefined ? null : (
        <dl className="grid gap-2 text-[0.9375rem] tabular-nums">
          <Row term={t('earlyPanel.penalty')} value={`${amount(penalty)} KEI`} />
          <Row term={t('earlyPanel.youGet')} value={`${amount(stake.amount - penalty)} KEI`} />
        </dl>
      )}
      <StakeChange
        rows={[{ term: t('change.votes'), before: amount(stakeVotes(stake)), after: amount(0n) }]}
      />
    </StakePanel>
  );
}

function Row({ term, value }: { term: string; value: string }) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-4">
      <dt className="text-muted">{term}</dt>
      <dd className="font-semibold">{value}</dd>
    </div>
  );
}
