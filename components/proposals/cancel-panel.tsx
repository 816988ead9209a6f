'use client';

import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { useWallet } from '@/components/wallet/wallet-store';
import type { Address } from '@/lib/domain/hex';
import type { ProposalState } from '@/lib/domain/proposal-state';
import { cancelRight } from './cancel-right';
import { CarryOutButton } from './carry-out-button';

export type CancelPanelProps = {
  proposalId: string;
  state: ProposalState;
  proposer: Address;
  guardian: Address;
  /** The proposer no longer has the votes its proposal took. */
  belowThreshold: boolean;
  /** On a card of its own, where there is nothing else to carry out. */
  alone: boolean;
};

/** Canceling, for whoever may; nothing for anybody else. */
export function CancelPanel({ proposalId, alone, ...rule }: CancelPanelProps) {
  const t = useTranslations('proposals.carryOut');
  const { account } = useWallet();
  const right = cancelRight({ ...rule, account });
  if (right === 'none') return null;
  const panel = (
    <>
      <p className="text-pretty text-muted text-sm">{t(`cancelAs.${right}`)}</p>
      <CarryOutButton
        name="cancel"
        proposalId={proposalId}
        reason={right === 'tooLate' ? t('cancelTooLate') : undefined}
      >
        {t('cancel')}
      </CarryOutButton>
    </>
  );
  if (!alone) return panel;
  return (
    <Card as="section" title={t('title')}>
      <div className="flex flex-col gap-4 [&>span]:w-full">{panel}</div>
    </Card>
  );
}
