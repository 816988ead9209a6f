'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Amount } from '@/components/common/amount';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { Icon } from '@/components/ui/icon';
import { stakePhase, stakeVotes } from '@/lib/domain/stake';
import { formatTime } from '@/lib/format/time';
import type { OwnStake, Staker } from '@/lib/queries/staker';
import { CancelExitPanel } from './cancel-exit-panel';
import { DelegateName, nameOf } from './delegate-name';
import { DelegateStakePanel } from './delegate-stake-panel';
import { EarlyPanel } from './early-panel';
import { ExitPanel } from './exit-panel';
import { ExtendPanel } from './extend-panel';
import { IncreasePanel } from './increase-panel';
import { MergePanel } from './merge-panel';
import { formatNotice } from './notice-period';
import { SchedulePanel } from './schedule-panel';
import { SplitPanel } from './split-panel';
import { StakeActions, type StakePanelName } from './stake-actions';

const phaseLooks = {
  committed: { tone: 'for', icon: 'check' },
  leaving: { tone: 'warning', icon: 'clock' },
  withdrawable: { tone: 'accent', icon: 'arrow-right' },
} as const;

export type StakeCardProps = { stake: OwnStake; staker: Staker; now: number; names: Record<string, string> };

/** One stake: what it is, where it stands, and what can be done with it. */
export function StakeCard({ stake, staker, now, names }: StakeCardProps) {
  const t = useTranslations('staking');
  const locale = useLocale();
  const [open, setOpen] = useState<StakePanelName | null>(null);
  const phase = stakePhase(stake, now);
  const number = stake.index + 1;
  const close = () => setOpen(null);
  const panel = { stake, staker, now, onClose: close };
  return (
    <Card as="li" className="list-none">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h3 className="font-semibold text-lg tracking-tight">{t('stake.name', { number })}</h3>
        <Badge {...phaseLooks[phase]}>{t(`stake.${phase}`)}</Badge>
      </div>
      <dl className="mt-4 grid grid-cols-2 gap-x-4 gap-y-4 sm:grid-cols-4">
        <Fact term={t('stake.amount')}>
          <Amount value={stake.amount} symbol="KEI" />
        </Fact>
        <Fact term={t('stake.notice')}>{formatNotice(stake.duration, locale)}</Fact>
        <Fact term={t('stake.votes')}>
          <Amount value={stakeVotes(stake)} />
        </Fact>
        {phase === 'committed' ? (
          <Fact term={t('stake.receiver')}>
            {stake.delegatee === null && staker.delegate !== null && staker.delegate !== staker.account ? (
              t('stake.followsAccount', { name: nameOf(staker.delegate, names) })
            ) : (
              <DelegateName
                address={stake.delegatee ?? staker.delegate}
                account={staker.account}
                names={names}
              />
            )}
          </Fact>
        ) : (
          <Fact term={t(phase === 'leaving' ? 'stake.comesBack' : 'stake.cameBack')}>
            {formatTime(stake.unlockAt, { locale })}
          </Fact>
        )}
      </dl>
      {stake.exitAt === 0 ? null : (
        <p className="mt-4 flex items-start gap-2 text-muted text-sm">
          <Icon name="clock" size={18} className="shrink-0" />
          {t('stake.planned', {
            from: formatTime(stake.exitAt, { locale, style: 'date' }),
            back: formatTime(stake.exitAt + stake.duration, { locale, style: 'date' }),
          })}
        </p>
      )}
      <StakeActions stake={stake} staker={staker} now={now} open={open} onOpen={setOpen} />
      {open === 'increase' ? <IncreasePanel {...panel} /> : null}
      {open === 'extend' ? <ExtendPanel {...panel} /> : null}
      {open === 'delegate' ? <DelegateStakePanel {...panel} names={names} /> : null}
      {open === 'exit' ? <ExitPanel {...panel} /> : null}
      {open === 'cancel' ? <CancelExitPanel {...panel} /> : null}
      {open === 'schedule' ? <SchedulePanel {...panel} /> : null}
      {open === 'split' ? <SplitPanel {...panel} /> : null}
      {open === 'merge' ? <MergePanel {...panel} /> : null}
      {open === 'early' ? <EarlyPanel {...panel} /> : null}
    </Card>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-muted text-sm">{term}</dt>
      <dd className="mt-0.5 break-words font-medium tabular-nums">{children}</dd>
    </div>
  );
}
