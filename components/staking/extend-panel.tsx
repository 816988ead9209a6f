'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTransact } from '@/components/transactions/use-transact';
import { stakeVotes } from '@/lib/domain/stake';
import { DAY } from '@/lib/domain/time-units';
import { MAX_DURATION, voteWeight } from '@/lib/domain/vote-weight';
import { formatAmount } from '@/lib/format/amount';
import { formatTime } from '@/lib/format/time';
import { NoticeInput } from './notice-input';
import { formatNotice, parseNotice } from './notice-period';
import { StakeChange } from './stake-change';
import { StakePanel, type StakePanelProps } from './stake-panel';

/** Lengthens the notice period of a committed stake. */
export function ExtendPanel({ stake, now, onClose }: StakePanelProps) {
  const t = useTranslations('staking');
  const locale = useLocale();
  const transact = useTransact();
  const [days, setDays] = useState(String(MAX_DURATION / DAY));
  const entry = parseNotice(days, stake.duration);
  const after = entry.ok ? entry.value : stake.duration;
  const amount = (value: bigint) => formatAmount(value, { decimals: 18, locale });
  const date = (duration: number) => formatTime(now + duration, { locale, style: 'date' });
  const submit = async () => {
    if (!entry.ok) return;
    const params = { index: stake.index, duration: entry.value };
    if ((await transact({ name: 'extend', params })) === 'done') onClose();
  };
  return (
    <StakePanel
      title={t('extendPanel.title', { number: stake.index + 1 })}
      body={t('extendPanel.body')}
      submit={
        entry.ok
          ? t('extendPanel.submit', { notice: formatNotice(entry.value, locale) })
          : t('extendPanel.submitEmpty')
      }
      onSubmit={submit}
      onClose={onClose}
    >
      <NoticeInput
        text={days}
        onText={setDays}
        problem={entry.ok ? null : entry.reason}
        now={now}
        present={stake.duration}
      />
      <StakeChange
        rows={[
          {
            term: t('change.notice'),
            before: formatNotice(stake.duration, locale),
            after: formatNotice(after, locale),
          },
          {
            term: t('change.votes'),
            before: amount(stakeVotes(stake)),
            after: amount(voteWeight(stake.amount, after)),
          },
          { term: t('change.back'), before: date(stake.duration), after: date(after) },
        ]}
      />
    </StakePanel>
  );
}
