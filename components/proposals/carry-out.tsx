import { useLocale, useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import type { Address } from '@/lib/domain/hex';
import type { ProposalState } from '@/lib/domain/proposal-state';
import { formatRelativeTime } from '@/lib/format/relative-time';
import { formatTime } from '@/lib/format/time';
import { CancelLeaf } from './cancel-leaf';
import { CarryOutButton } from './carry-out-button';

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
export function CarryOut({ eta, until, now, ...rule }: CarryOutProps) {
  const t = useTranslations('proposals.carryOut');
  const locale = useLocale();
  const { proposalId, state } = rule;
  if (state !== 'Succeeded' && state !== 'Queued') return <CancelLeaf {...rule} alone />;
  const wait =
    now < eta
      ? t('notYet', { date: formatTime(eta, { locale }), when: formatRelativeTime(eta, now, locale) })
      : undefined;
  const inTime = t('inTime', { date: formatTime(until, { locale }) });
  return (
    <Card as="section" title={t('title')}>
      <div className="flex flex-col gap-4 [&>span]:w-full">
        <p className="text-pretty text-muted">
          {t(state === 'Succeeded' ? 'queueExplained' : 'executeExplained')} {inTime}
        </p>
        {state === 'Succeeded' ? (
          <CarryOutButton key="queue" name="queue" proposalId={proposalId}>
            {t('queue')}
          </CarryOutButton>
        ) : (
          <CarryOutButton key="execute" name="execute" proposalId={proposalId} reason={wait}>
            {t('execute')}
          </CarryOutButton>
        )}
        <CancelLeaf {...rule} alone={false} />
      </div>
    </Card>
  );
}
