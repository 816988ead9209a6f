'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, type SyntheticEvent, useId } from 'react';
import { Button } from '@/components/ui/button';
import type { OwnStake, Staker } from '@/lib/queries/staker';

/** What every panel of a stake gets. */
export type StakePanelProps = { stake: OwnStake; staker: Staker; now: number; onClose: () => void };

export type PanelFrameProps = {
  title: string;
  body: string;
  submit: ReactNode;
  /** Why it cannot be submitted as it stands. */
  reason?: string | undefined;
  danger?: boolean;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
};

/** One change to one stake, under the stake: what it is, what it does, and the button that does it. */
export function StakePanel({
  title,
  body,
  submit,
  reason,
  danger,
  onSubmit,
  onClose,
  children,
}: PanelFrameProps) {
  const t = useTranslations('staking.change');
  const id = useId();
  const onFormSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form
      onSubmit={onFormSubmit}
      noValidate
      aria-labelledby={id}
      className="mt-4 flex flex-col gap-5 rounded-card bg-sunken p-4 sm:p-5"
    >
      <div>
        <h4 id={id} className="font-semibold">
          {title}
        </h4>
        <p className="mt-1 text-muted text-sm">{body}</p>
      </div>
      {children}
      <div className="flex flex-wrap items-start gap-3">
        <Button type="submit" variant={danger ? 'danger' : 'primary'} disabledReason={reason}>
          {submit}
        </Button>
        <Button variant="ghost" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
