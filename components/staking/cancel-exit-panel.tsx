'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useTransact } from '@/components/transactions/use-transact';
import { voteWeight } from '@/lib/domain/vote-weight';
import { formatAmount } from '@/lib/format/amount';
import { formatTime } from '@/lib/format/time';
import { StakeChange } from './stake-change';
import { StakePanel, type StakePanelProps } from './stake-panel';

/** Takes the notice back: the stake is committed again. */
export function CancelExitPanel({ stake, now, onClose }: StakePanelProps) {
  const t = useTranslations('staking');
  const locale = useLocale();
  const transact = useTransact();
  const amount = (value: bigint) => formatAmount(value, { decimals: 18, locale });
  const date = (timestamp: number) => formatTime(timestamp, { locale, style: 'date' });
  const submit = async () => {
    if ((await transact({ name: 'cancel-exit', params: { index: stake.index } })) === 'done') onClose();
  };
  return (
    <StakePanel
      title={t('cancelPanel.title', { number: stake.index + 1 })}
      body={t('cancelPanel.body')}
      submit={t('cancelPanel.submit')}
      onSubmit={submit}
      onClose={onClose}
    >
      <StakeChange
        rows={[
          {
            term: t('change.votes'),
            before: amount(0n),
            after: amount(voteWeight(stake.amount, stake.duration)),
          },
          { term: t('change.back'), before: date(stake.unlockAt), after: date(now + stake.duration) },
        ]}
      />
    </StakePanel>
  );
}
