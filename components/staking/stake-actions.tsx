'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useTransact } from '@/components/transactions/use-transact';
import { Button } from '@/components/ui/button';
import { stakePhase } from '@/lib/domain/stake';
import { MAX_DURATION } from '@/lib/domain/vote-weight';
import { formatTime } from '@/lib/format/time';
import type { OwnStake, Staker } from '@/lib/queries/staker';
import { MoreActions } from './more-actions';

export type StakePanelName =
  | 'increase'
  | 'extend'
  | 'delegate'
  | 'exit'
  | 'cancel'
  | 'schedule'
  | 'split'
  | 'merge'
  | 'early';

export type StakeActionsProps = {
  stake: OwnStake;
  staker: Staker;
  now: number;
  open: StakePanelName | null;
  onOpen: (panel: StakePanelName | null) => void;
};

/** The buttons of one stake. What is impossible now says why. */
export function StakeActions({ stake, staker, now, open, onOpen }: StakeActionsProps) {
  const t = useTranslations('staking.stake');
  const locale = useLocale();
  const transact = useTransact();
  const phase = stakePhase(stake, now);
  const toggle = (name: StakePanelName) => ({
    size: 'sm' as const,
    'aria-expanded': open === name,
    onClick: () => onOpen(open === name ? null : name),
  });
  return (
    <fieldset
      aria-label={t('actionsOf', { number: stake.index + 1 })}
      className="mt-5 flex min-w-0 flex-wrap items-start gap-2 border-line border-t pt-4"
    >
      {phase === 'committed' && !staker.released ? (
        <>
          <Button {...toggle('increase')} disabledReason={staker.balance === 0n ? t('noKei') : undefined}>
            {t('increase')}
          </Button>
          <Button
            {...toggle('extend')}
            disabledReason={stake.duration >= MAX_DURATION ? t('atLongest') : undefined}
          >
            {t('extend')}
          </Button>
          <Button {...toggle('delegate')}>{t('delegate')}</Button>
          <MoreActions stake={stake} staker={staker} now={now} onOpen={onOpen} />
          <Button {...toggle('exit')} variant="ghost" className="sm:ml-auto">
            {t('exit')}
          </Button>
        </>
      ) : (
        <>
          <Button
            size="sm"
            variant="primary"
            onClick={() => void transact({ name: 'withdraw', params: { index: stake.index } })}
            disabledReason={
              phase === 'leaving' && !staker.released
                ? t('lockedUntil', { date: formatTime(stake.unlockAt, { locale }) })
                : undefined
            }
          >
            {t('withdraw')}
          </Button>
          {staker.released ? null : <Button {...toggle('cancel')}>{t('cancelExit')}</Button>}
        </>
      )}
    </fieldset>
  );
}
