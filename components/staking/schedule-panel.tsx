'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTransact } from '@/components/transactions/use-transact';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { Field } from '@/components/ui/field';
import { DAY } from '@/lib/domain/time-units';
import { formatTime } from '@/lib/format/time';
import { exitAtFor } from './exit-plan';
import { dateAfter } from './notice-period';
import { StakePanel, type StakePanelProps } from './stake-panel';

/** Plans to leave: the notice period may be started so that the KEI is back on a day. */
export function SchedulePanel({ stake, now, onClose }: StakePanelProps) {
  const t = useTranslations('staking');
  const locale = useLocale();
  const transact = useTransact();
  const earliest = dateAfter(now, stake.duration + DAY);
  const [date, setDate] = useState(stake.exitAt === 0 ? earliest : dateAfter(stake.exitAt, stake.duration));
  const exitAt = exitAtFor(date, stake.duration, now);
  const plan = async (at: number) => {
    const params = { index: stake.index, exitAt: at };
    if ((await transact({ name: 'schedule-exit', params })) === 'done') onClose();
  };
  return (
    <StakePanel
      title={t('schedulePanel.title', { number: stake.index + 1 })}
      body={t('schedulePanel.body')}
      submit={t('schedulePanel.submit')}
      reason={exitAt === null ? t('schedulePanel.tooSoon') : undefined}
      onSubmit={() => exitAt !== null && void plan(exitAt)}
      onClose={onClose}
    >
      <Field label={t('schedulePanel.date')} hint={t('schedulePanel.dateHint')}>
        {(control) => (
          <DateField
            {...control}
            min={earliest}
            value={date}
            onValueChange={setDate}
            className="sm:max-w-64"
          />
        )}
      </Field>
      {exitAt === null ? null : (
        <p role="status" className="text-[0.9375rem] text-muted">
          {t('schedulePanel.from', { date: formatTime(exitAt, { locale, style: 'date' }) })}
        </p>
      )}
      {stake.exitAt === 0 ? null : (
        <div>
          <Button size="sm" onClick={() => void plan(0)}>
            {t('schedulePanel.takeBack')}
          </Button>
        </div>
      )}
    </StakePanel>
  );
}
