'use client';

import { useLocale, useTranslations } from 'next-intl';
import { voteLooks } from '@/components/common/vote-look';
import { Field } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { NumberField } from '@/components/ui/number-field';
import { splitVotes } from '@/lib/domain/split-votes';
import { formatAmount } from '@/lib/format/amount';
import { formatPercent } from '@/lib/format/percent';
import type { SplitEntry, SplitText } from './split-entry';

export type SplitFieldsProps = {
  text: SplitText;
  entry: SplitEntry;
  /** Votes that are split, sKEI base units. */
  votes: bigint;
  onText: (text: SplitText) => void;
};

const rows = [
  ['For', 'for'],
  ['Against', 'against'],
  ['Abstain', 'abstain'],
] as const;

/** Shares of one ballot in percent, and the votes they come to. */
export function SplitFields({ text, entry, votes, onText }: SplitFieldsProps) {
  const t = useTranslations('proposals.vote.split');
  const types = useTranslations('common.voteType');
  const locale = useLocale();
  const parts = entry.ok ? splitVotes(votes, entry.value) : null;
  return (
    <fieldset className="space-y-3 rounded-card bg-sunken p-4">
      <legend className="sr-only">{t('legend')}</legend>
      {rows.map(([type, key]) => (
        <Field
          key={key}
          label={
            <span className="flex items-center gap-2">
              <Icon
                name={voteLooks[type].icon}
                size={16}
                strokeWidth={2.2}
                className={voteLooks[type].text}
              />
              {types(type)}
            </span>
          }
          aside={
            parts === null ? null : (
              <span className="tabular-nums">
                {t('votes', {
                  votes: formatAmount(parts[key], { decimals: 18, locale, style: 'compact' }),
                })}
              </span>
            )
          }
        >
          {(control) => (
            <NumberField
              {...control}
              value={text[key]}
              unit="%"
              onValueChange={(value) => onText({ ...text, [key]: value })}
            />
          )}
        </Field>
      ))}
      <p role="status" className={entry.ok ? 'text-muted text-sm' : 'text-danger text-sm'}>
        {entry.ok
          ? t('whole')
          : entry.reason === 'number'
            ? t('number')
            : t('sum', { sum: formatPercent(entry.sum, locale, 2) })}
      </p>
    </fieldset>
  );
}
