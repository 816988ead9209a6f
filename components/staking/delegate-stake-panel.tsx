'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTransact } from '@/components/transactions/use-transact';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { type Address, sameAddress, ZERO_ADDRESS } from '@/lib/domain/hex';
import { stakeVotes } from '@/lib/domain/stake';
import { formatAmount } from '@/lib/format/amount';
import { Link } from '@/lib/i18n/navigation';
import { type DelegateChoice, readDelegateChoice } from './delegate-choice';
import { nameOf } from './delegate-name';
import { StakePanel, type StakePanelProps } from './stake-panel';

/** Gives one stake a delegate of its own, or lets it follow the account's again. */
export function DelegateStakePanel({
  stake,
  staker,
  names,
  onClose,
}: StakePanelProps & { names: Record<string, string> }) {
  const t = useTranslations('staking');
  const locale = useLocale();
  const transact = useTransact();
  const { account, delegate } = staker;
  const nameFor = (address: Address | null) =>
    address === null
      ? t('mine.none')
      : sameAddress(address, account)
        ? t('mine.self')
        : nameOf(address, names);
  const [choice, setChoice] = useState<DelegateChoice>(
    stake.delegatee === null ? 'follow' : sameAddress(stake.delegatee, account) ? 'self' : 'other',
  );
  const [text, setText] = useState(
    stake.delegatee === null || sameAddress(stake.delegatee, account) ? '' : stake.delegatee,
  );
  const entry = readDelegateChoice(choice, text, account);
  const same = entry.ok && sameAddress(entry.delegatee, stake.delegatee ?? ZERO_ADDRESS);
  const problem = entry.ok || text === '' ? null : entry.reason;
  const submit = async () => {
    if (!entry.ok || same) return;
    const params = { index: stake.index, delegatee: entry.delegatee };
    if ((await transact({ name: 'delegate-stake', params })) === 'done') onClose();
  };
  const options = [
    { value: 'follow', label: t('delegatePanel.follow', { name: nameFor(delegate) }) },
    { value: 'self', label: t('delegatePanel.self') },
    { value: 'other', label: t('delegatePanel.other') },
  ] as const;
  return (
    <StakePanel
      title={t('delegatePanel.title', { number: stake.index + 1 })}
      body={t('delegatePanel.body')}
      submit={t('delegatePanel.submit', { votes: formatAmount(stakeVotes(stake), { decimals: 18, locale }) })}
      reason={same ? t('delegatePanel.same') : entry.ok ? undefined : t('delegatePanel.addressProblem')}
      onSubmit={submit}
      onClose={onClose}
    >
      <fieldset className="grid gap-1">
        <legend className="sr-only">{t('delegatePanel.title', { number: stake.index + 1 })}</legend>
        {options.map(({ value, label }) => (
          <label key={value} className="flex min-h-11 cursor-pointer items-center gap-3">
            <input
              type="radio"
              name={`delegate-${stake.index}`}
              checked={choice === value}
              onChange={() => setChoice(value)}
              className="size-4 shrink-0 accent-accent"
            />
            <span className="min-w-0">{label}</span>
          </label>
        ))}
      </fieldset>
      {choice === 'other' ? (
        <Field
          label={t('delegatePanel.address')}
          hint={t('delegatePanel.addressHint')}
          aside={
            <Link href="/delegates" className="link">
              {t('delegatePanel.browse')}
            </Link>
          }
          error={
            problem === null
              ? null
              : t(problem === 'zero' ? 'delegatePanel.zeroProblem' : 'delegatePanel.addressProblem')
          }
        >
          {(control) => (
            <Input
              {...control}
              value={text}
              onChange={(event) => setText(event.target.value)}
              autoComplete="off"
              spellCheck={false}
              className="font-mono text-sm"
            />
          )}
        </Field>
      ) : null}
    </StakePanel>
  );
}
