'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTransact } from '@/components/transactions/use-transact';
import { Field } from '@/components/ui/field';
import { NumberField } from '@/components/ui/number-field';
import { MIN_AMOUNT } from '@/lib/domain/vote-weight';
import { formatAmount } from '@/lib/format/amount';
import { readAmount } from './amount-entry';
import { StakeChange } from './stake-change';
import { StakePanel, type StakePanelProps } from './stake-panel';

/** Makes a part of a stake a stake of its own. */
export function SplitPanel({ stake, onClose }: StakePanelProps) {
  const t = useTranslations('staking');
  const locale = useLocale();
  const transact = useTransact();
  const [text, setText] = useState('');
  const [pressed, setPressed] = useState(false);
  // Both halves must be stakes, so the least amount stays behind.
  const most = stake.amount - MIN_AMOUNT;
  const entry = readAmount(text, { minimum: MIN_AMOUNT, balance: most });
  const amount = (value: bigint) => formatAmount(value, { decimals: 18, locale });
  const full = (value: bigint) => formatAmount(value, { decimals: 18, locale, style: 'full' });
  const part = entry.ok ? entry.value : 0n;
  const problem = entry.ok || (entry.reason === 'empty' && !pressed) ? null : entry.reason;
  const submit = async () => {
    setPressed(true);
    if (!entry.ok) return;
    const params = { index: stake.index, amount: entry.value.toString() };
    if ((await transact({ name: 'split', params })) === 'done') onClose();
  };
  return (
    <StakePanel
      title={t('splitPanel.title', { number: stake.index + 1 })}
      body={t('splitPanel.body')}
      submit={entry.ok ? t('splitPanel.submit', { amount: amount(part) }) : t('splitPanel.submitEmpty')}
      onSubmit={submit}
      onClose={onClose}
    >
      <Field
        label={t('splitPanel.amount')}
        aside={t('splitPanel.most', { amount: full(most) })}
        error={
          problem === null
            ? null
            : problem === 'above-balance'
              ? t('splitPanel.tooMuch', { amount: full(most) })
              : t(`problem.${problem}`, { balance: full(most) })
        }
      >
        {(control) => <NumberField {...control} value={text} onValueChange={setText} unit="KEI" />}
      </Field>
      <StakeChange
        rows={[
          {
            term: t('splitPanel.stays'),
            before: `${amount(stake.amount)} KEI`,
            after: `${amount(stake.amount - part)} KEI`,
          },
          { term: t('splitPanel.newStake'), before: `${amount(0n)} KEI`, after: `${amount(part)} KEI` },
        ]}
      />
    </StakePanel>
  );
}
