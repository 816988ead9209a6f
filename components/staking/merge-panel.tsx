'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTransact } from '@/components/transactions/use-transact';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { stakeVotes } from '@/lib/domain/stake';
import { voteWeight } from '@/lib/domain/vote-weight';
import { formatAmount } from '@/lib/format/amount';
import { mergeTargets } from './merge-targets';
import { formatNotice } from './notice-period';
import { StakeChange } from './stake-change';
import { StakePanel, type StakePanelProps } from './stake-panel';

/** Merges a stake into another one of its owner. */
export function MergePanel({ stake, staker, onClose }: StakePanelProps) {
  const t = useTranslations('staking');
  const locale = useLocale();
  const transact = useTransact();
  const targets = mergeTargets(stake, staker.stakes);
  const [chosen, setChosen] = useState(String(targets[0]?.index ?? ''));
  const into = targets.find(({ index }) => String(index) === chosen);
  const amount = (value: bigint) => formatAmount(value, { decimals: 18, locale });
  const submit = async () => {
    if (into === undefined) return;
    const params = { from: stake.index, into: into.index };
    if ((await transact({ name: 'merge', params })) === 'done') onClose();
  };
  const duration = Math.max(stake.duration, into?.duration ?? 0);
  return (
    <StakePanel
      title={t('mergePanel.title', { number: stake.index + 1 })}
      body={t('mergePanel.body')}
      submit={t('mergePanel.submit', { number: (into?.index ?? 0) + 1 })}
      onSubmit={submit}
      onClose={onClose}
    >
      <Field label={t('mergePanel.into')}>
        {(control) => (
          <Select
            {...control}
            value={chosen}
            onChange={(event) => setChosen(event.target.value)}
            options={targets.map((target) => ({
              value: String(target.index),
              label: t('mergePanel.option', {
                number: target.index + 1,
                amount: amount(target.amount),
                notice: formatNotice(target.duration, locale),
              }),
            }))}
          />
        )}
      </Field>
      {into === undefined ? null : (
        <StakeChange
          rows={[
            {
              term: t('change.amount'),
              before: `${amount(into.amount)} KEI`,
              after: `${amount(into.amount + stake.amount)} KEI`,
            },
            {
              term: t('change.notice'),
              before: formatNotice(into.duration, locale),
              after: formatNotice(duration, locale),
            },
            {
              term: t('mergePanel.votesOfBoth'),
              before: amount(stakeVotes(stake) + stakeVotes(into)),
              after: amount(voteWeight(into.amount + stake.amount, duration)),
            },
          ]}
        />
      )}
    </StakePanel>
  );
}
