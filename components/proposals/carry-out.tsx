'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTransact } from '@/components/transactions/use-transact';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { useWallet } from '@/components/wallet/wallet-store';
import type { Address } from '@/lib/domain/hex';
import type { ProposalState } from '@/lib/domain/proposal-state';
import { formatRelativeTime } from '@/lib/format/relative-time';
import { formatTime } from '@/lib/format/time';
import { cancelRight } from './cancel-right';

export type CarryOutProps = {
  proposalId: string;
  state: ProposalState;
  /** Chain seconds; 0 until queued. */
  eta: number;
  /** Chain seconds: the last at which it can be queued, or executed. */
  until: number;
  now: number;
  proposer: Address;
  guardian: Address;
  /** The proposer no longer has the votes its proposal took. */
  belowThreshold: boolean;
};

/** Queue, execute, cancel: whatever is due, with the reason where it is not yet. */
export function CarryOut(props: CarryOutProps) {
  const { proposalId, state, eta, until, now, proposer, guardian, belowThreshold } = props;
  const t = useTranslations('proposals.carryOut');
  const locale = useLocale();
  const transact = useTransact();
  const { account } = useWallet();
  const [busy, setBusy] = useState<'queue' | 'execute' | 'cancel'>();
  const right = cancelRight({ state, proposer, guardian, belowThreshold, account });

  const run = async (name: 'queue' | 'execute' | 'cancel') => {
    setBusy(name);
    await transact({ name, params: { proposalId } });
    setBusy(undefined);
  };

  if (state !== 'Succeeded' && state !== 'Queued' && right === 'none') return null;
  const wait =
    now < eta
      ? t('notYet', { date: formatTime(eta, { locale }), when: formatRelativeTime(eta, now, locale) })
      : undefined;
  const inTime = t('inTime', { date: formatTime(until, { locale }) });
  return (
    <Card as="section" title={t('title')}>
      <div className="flex flex-col gap-4 [&>span]:w-full">
        {state === 'Succeeded' ? (
          <>
            <p className="text-pretty text-muted">
              {t('queueExplained')} {inTime}
            </p>
            <Button variant="primary" busy={busy === 'queue'} onClick={() => run('queue')}>
              {t('queue')}
            </Button>
          </>
        ) : null}
        {state === 'Queued' ? (
          <>
            <p className="text-pretty text-muted">
              {t('executeExplained')} {inTime}
            </p>
            <Button
              variant="primary"
              busy={busy === 'execute'}
              disabledReason={wait}
              onClick={() => run('execute')}
            >
              {t('execute')}
            </Button>
          </>
        ) : null}
        {right === 'none' ? null : (
          <>
            <p className="text-pretty text-muted text-sm">{t(`cancelAs.${right}`)}</p>
            <Button
              variant="danger"
              busy={busy === 'cancel'}
              disabledReason={right === 'tooLate' ? t('cancelTooLate') : undefined}
              onClick={() => run('cancel')}
            >
              {t('cancel')}
            </Button>
          </>
        )}
      </div>
    </Card>
  );
}
