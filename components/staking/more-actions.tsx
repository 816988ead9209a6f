'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { MIN_AMOUNT } from '@/lib/domain/vote-weight';
import { formatTime } from '@/lib/format/time';
import type { OwnStake, Staker } from '@/lib/queries/staker';
import { earlyExitFrom } from './exit-plan';
import { mergeTargets } from './merge-targets';
import type { StakePanelName } from './stake-actions';

export type MoreActionsProps = {
  stake: OwnStake;
  staker: Staker;
  now: number;
  open: StakePanelName | null;
  onOpen: (panel: StakePanelName | null) => void;
};

/** What is done rarely with a committed stake. */
export function MoreActions({ stake, staker, now, open, onOpen }: MoreActionsProps) {
  const t = useTranslations('staking.stake');
  const locale = useLocale();
  const toggle = (name: StakePanelName) => ({
    size: 'sm' as const,
    'aria-expanded': open === name,
    onClick: () => onOpen(open === name ? null : name),
  });
  const earlyFrom = earlyExitFrom(stake.touchedAt);
  return (
    <Disclosure summary={t('more')} className="basis-full">
      <div className="flex flex-wrap items-start gap-2">
        <Button {...toggle('schedule')}>{t(stake.exitAt === 0 ? 'schedule' : 'changeSchedule')}</Button>
        <Button
          {...toggle('split')}
          disabledReason={stake.amount < 2n * MIN_AMOUNT ? t('tooSmallToSplit') : undefined}
        >
          {t('split')}
        </Button>
        <Button
          {...toggle('merge')}
          disabledReason={mergeTargets(stake, staker.stakes).length === 0 ? t('nothingToMerge') : undefined}
        >
          {t('merge')}
        </Button>
        {staker.earlyExitRateBps === 0 ? null : (
          <Button
            {...toggle('early')}
            disabledReason={
              now < earlyFrom ? t('lockedUntil', { date: formatTime(earlyFrom, { locale }) }) : undefined
            }
          >
            {t('early')}
          </Button>
        )}
      </div>
    </Disclosure>
  );
}
