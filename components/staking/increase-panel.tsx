'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTransact } from '@/components/transactions/use-transact';
import { stakeVotes } from '@/lib/domain/stake';
import { voteWeight } from '@/lib/domain/vote-weight';
import { formatAmount } from '@/lib/format/amount';
import { readAmount } from './amount-entry';
import { AmountInput } from './amount-input';
import { balanceHelp } from './balance-help';
import { formatNotice } from './notice-period';
import { StakeChange } from './stake-change';
import { StakePanel, type StakePanelProps } from './stake-panel';

/** Adds KEI to a committed stake. */
export function IncreasePanel({ stake, staker, onClose }: StakePanelProps) {
  const t = useTranslations('staking');
  const locale = useLocale();
  const transact = useTransact();
  const [text, setText] = useState('');
  const [pressed, setPressed] = useState(false);
  const entry = readAmount(text, { minimum: 1n, balance: staker.balance });
  const amount = (value: bigint) => formatAmount(value, { decimals: 18, locale });
  const after = stake.amount + (entry.ok ? entry.value : 0n);
  const submit = async () => {
    setPressed(true);
    if (!entry.ok) return;
    const params = { index: stake.index, amount: entry.value.toString() };
    if ((await transact({ name: 'increase', params })) === 'done') onClose();
  };
  return (
    <StakePanel
      title={t('increasePanel.title', { number: stake.index + 1 })}
      body={t('increasePanel.body', { notice: formatNotice(stake.duration, locale) })}
      submit={
        entry.ok ? t('increasePanel.submit', { amount: amount(entry.value) }) : t('increasePanel.submitEmpty')
      }
      onSubmit={submit}
      onClose={onClose}
    >
      <AmountInput
        text={text}
        onText={setText}
        problem={entry.ok || (entry.reason === 'empty' && !pressed) ? null : entry.reason}
        help={balanceHelp(staker.balance)}
      />
      <StakeChange
        rows={[
          { term: t('change.amount'), before: `${amount(stake.amount)} KEI`, after: `${amount(after)} KEI` },
          {
            term: t('change.votes'),
            before: amount(stakeVotes(stake)),
            after: amount(voteWeight(after, stake.duration)),
          },
        ]}
      />
    </StakePanel>
  );
}
