'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { voteLooks } from '@/components/common/vote-look';
import { cx } from '@/components/ui/cx';
import { Icon, type IconName } from '@/components/ui/icon';
import { type Support, voteTypes } from '@/lib/domain/vote-type';

/** One option, or several in shares. */
export type VoteChoice = Support | 'split';

export type VoteOptionsProps = {
  value: VoteChoice | null;
  /** Whether the votes can be split. */
  splittable: boolean;
  /** An objection period runs: nothing else counts. */
  onlyAgainst: boolean;
  onValueChange: (choice: VoteChoice) => void;
};

const order: Support[] = [1, 0, 2];

/** For, Against, Abstain, and for who wants it a split. */
export function VoteOptions({ value, splittable, onlyAgainst, onValueChange }: VoteOptionsProps) {
  const t = useTranslations('proposals.vote');
  const types = useTranslations('common.voteType');
  const name = useId();
  const noteId = useId();
  const choices: VoteChoice[] = splittable && !onlyAgainst ? [...order, 'split'] : order;
  return (
    <fieldset aria-describedby={onlyAgainst ? noteId : undefined}>
      <legend className="sr-only">{t('choose')}</legend>
      {onlyAgainst ? (
        <p id={noteId} className="mb-3 text-muted text-sm">
          {t('onlyAgainst')}
        </p>
      ) : null}
      <div className="grid gap-2">
        {choices.map((choice) => {
          const look: { icon: IconName; text: string } =
            choice === 'split' ? { icon: 'split', text: 'text-muted' } : voteLooks[voteTypes[choice]];
          return (
            <label
              key={choice}
              className="relative flex min-h-12 cursor-pointer items-center gap-3 rounded-control border border-strong bg-surface px-4 has-checked:border-2 has-disabled:cursor-not-allowed has-checked:border-accent has-disabled:border-line has-checked:bg-accent-soft has-disabled:text-faint has-focus-visible:outline-2 has-focus-visible:outline-focus has-focus-visible:outline-offset-2 hover:bg-sunken"
            >
              <input
                type="radio"
                name={name}
                value={choice}
                checked={value === choice}
                disabled={onlyAgainst && choice !== 0}
                onChange={() => onValueChange(choice)}
                className="size-4 shrink-0 accent-accent"
              />
              <Icon name={look.icon} size={18} strokeWidth={2.2} className={cx('shrink-0', look.text)} />
              <span className="font-medium">
                {choice === 'split' ? t('split.option') : types(voteTypes[choice])}
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
