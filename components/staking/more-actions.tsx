'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Menu, type MenuItem } from '@/components/ui/menu';
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
  onOpen: (panel: StakePanelName) => void;
};

/** What is done rarely with a committed stake. */
export function MoreActions({ stake, staker, now, onOpen }: MoreActionsProps) {
  const t = useTranslations('staking.stake');
  const locale = useLocale();
  const earlyFrom = earlyExitFrom(stake.touchedAt);
  const item = (id: StakePanelName, label: string, reason: string | false = false): MenuItem => ({
    id,
    label,
    reason,
    onSelect: () => onOpen(id),
  });
  const items = [
    item('schedule', t(stake.exitAt === 0 ? 'schedule' : 'changeSchedule')),
    item('split', t('split'), stake.amount < 2n * MIN_AMOUNT && t('tooSmallToSplit')),
    item('merge', t('merge'), mergeTargets(stake, staker.stakes).length === 0 && t('nothingToMerge')),
  ];
  if (staker.earlyExitRateBps !== 0) {
    const date = formatTime(earlyFrom, { locale });
    items.push(item('early', t('early'), now < earlyFrom && t('lockedUntil', { date })));
  }
  return <Menu label={t('more')} size="sm" items={items} />;
}
