'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { TypeName } from '@/components/common/type-badge';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Parameters } from '@/lib/domain/parameters';
import { isStrongEnough, proposalTypeKey, type TypeTerms } from '@/lib/domain/proposal-type';
import { TypeRules } from './type-rules';
import type { TypeChoiceState } from './use-type-choice';

export type Rules = Pick<Parameters, 'types' | 'totalVotes' | 'timelockDelay'>;

export type TypeChoiceProps = { rules: Rules; choice: TypeChoiceState; onType: (type: number) => void };

/** By which rules the proposal will be decided: what fits is suggested, what is too weak is locked and says why. */
export function TypeChoice({ rules, choice, onType }: TypeChoiceProps) {
  const t = useTranslations('newProposal.type');
  const { tiers, failed, retry, terms, suggested, outgrown } = choice;
  if (tiers === null) {
    return failed ? (
      <Notice tone="warning" title={t('failed')} action={<Button onClick={retry}>{t('retry')}</Button>} />
    ) : (
      <p className="text-muted">{t('later')}</p>
    );
  }
  const tier = Math.max(...tiers);
  const usable = rules.types.filter((type) => isStrongEnough(type, tier));
  const locked = rules.types.filter((type) => type.enabled && !usable.includes(type));
  return (
    <div className="space-y-5">
      <p className="-mt-2 text-muted text-sm">{t('lead')}</p>
      {outgrown === null || terms === null ? null : (
        <Notice tone="warning" role="status" title={t('outgrown', { place: tiers.indexOf(tier) + 1 })} />
      )}
      <Options types={usable} terms={terms} suggested={suggested} onType={onType} />
      {terms === null ? null : (
        <div role="status" className="rounded-card bg-sunken p-4 sm:p-5">
          <TypeRules terms={terms} rules={rules} />
        </div>
      )}
      {locked.length === 0 ? null : (
        <div className="border-line border-t pt-4 text-sm">
          <p className="text-muted">{t('locked', { place: tiers.indexOf(tier) + 1 })}</p>
          <ul className="mt-2 flex flex-wrap gap-1.5">
            {locked.map(({ type }) => (
              <li key={type}>
                <Badge>
                  <TypeName type={type} />
                </Badge>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

type OptionsProps = {
  types: TypeTerms[];
  terms: TypeTerms | null;
  suggested: TypeTerms | null;
  onType: (type: number) => void;
};

function Options({ types, terms, suggested, onType }: OptionsProps) {
  const t = useTranslations('newProposal.type');
  const name = useId();
  return (
    <fieldset>
      <legend className="sr-only">{t('heading')}</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {types.map(({ type }) => (
          <label
            key={type}
            className="relative flex min-h-12 cursor-pointer items-start gap-3 rounded-control border border-strong bg-surface px-4 py-3 has-checked:border-accent has-checked:bg-accent-soft has-checked:ring-1 has-checked:ring-accent has-focus-visible:outline-2 has-focus-visible:outline-focus has-focus-visible:outline-offset-2 hover:bg-sunken"
          >
            <input
              type="radio"
              name={name}
              value={type}
              checked={terms?.type === type}
              onChange={() => onType(type)}
              className="mt-1 size-4 shrink-0 accent-accent"
            />
            <span className="min-w-0">
              <span className="flex flex-wrap items-center gap-x-2 gap-y-1 font-medium">
                <TypeName type={type} />
                {suggested?.type === type ? <Badge tone="accent">{t('fits')}</Badge> : null}
              </span>
              <span className="mt-0.5 block text-muted text-sm">{t(`for.${proposalTypeKey(type)}`)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
