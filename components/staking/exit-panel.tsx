'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useTransact } from '@/components/transactions/use-transact';
import { stakeVotes } from '@/lib/domain/stake';
import { formatAmount } from '@/lib/format/amount';
import { formatTime } from '@/lib/format/time';
import { StakeChange } from './stake-change';
import { StakePanel, type StakePanelProps } from './stake-panel';

/** Begins the notice period of a stake. */
export function ExitPanel({ stake, now, onClose }: StakePanelProps) {
  const t = useTranslations('staking');
  const locale = useLocale();
  const transact = useTransact();
  const amount = (value: bigint) => formatAmount(value, { decimals: 18, locale });
  const submit = async () => {
    if ((await transact({ name: 'begin-exit', params: { index: stake.index } })) === 'done') onClose();
  };
  return (
    <StakePanel
      title={t('exitPanel.title', { number: stake.index + 1 })}
      body={t('exitPanel.body')}
      submit={t('exitPanel.submit')}
      danger
      onSubmit={submit}
      onClose={onClose}
    >
      <StakeChange
        rows={[{ term: t('change.votes'), before: amount(stakeVotes(stake)), after: amount(0n) }]}
      />
      <ul className="list-disc space-y-1 pl-5 text-[0.9375rem] text-muted">
        <li>
          {t('exitPanel.back', {
            amount: amount(stake.amount),
            date: formatTime(now + stake.duration, { locale, style: 'date' }),
          })}
        </li>
        <li>{t('exitPanel.openVotes')}</li>
        <li>{t('exitPanel.undo')}</li>
      </ul>
    </StakePanel>
  );
}
