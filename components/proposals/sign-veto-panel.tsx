'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useAccount, useReadContracts } from 'wagmi';
import { useTransact } from '@/components/transactions/use-transact';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import { contracts } from '@/lib/contracts/contracts';
import { byteLength } from '@/lib/domain/description';
import { ZERO_ADDRESS } from '@/lib/domain/hex';
import type { VetoObstacle } from '@/lib/domain/veto';
import { MAX_REASON_BYTES } from './reason-limit';

export type SignVetoProps = { proposalId: string; snapshot: number; obstacle: VetoObstacle | null };

/** For an account that held an active seat at the snapshot: its signature, and why. Nothing for anyone else. */
export function SignVetoPanel({ proposalId, snapshot, obstacle }: SignVetoProps) {
  const t = useTranslations('proposals.veto');
  const vote = useTranslations('proposals.vote');
  const transact = useTransact();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const { address } = useAccount();
  const { council, councilGuardian } = contracts;
  const id = BigInt(proposalId);
  const account = address ?? ZERO_ADDRESS;
  const { data, refetch } = useReadContracts({
    allowFailure: false,
    query: { enabled: address !== undefined },
    contracts: [
      { ...council, functionName: 'wasActive', args: [account, snapshot] },
      { ...councilGuardian, functionName: 'hasSigned', args: [id, account] },
      { ...councilGuardian, functionName: 'hasEnded' },
    ],
  });
  if (data === undefined) return null;
  const [held, hasSigned, hasEnded] = data;
  if (!held) return null;
  const tooLong = byteLength(reason) > MAX_REASON_BYTES;
  const blocked = hasSigned ? 'signed' : hasEnded ? 'ended' : obstacle;

  const sign = async () => {
    if (tooLong) return;
    setBusy(true);
    const outcome = await transact({ name: 'sign-veto', params: { proposalId, reason: reason.trim() } });
    setBusy(false);
    if (outcome !== 'done') return;
    setReason('');
    await refetch();
  };

  return (
    <form
      className="mt-4 space-y-4 border-line border-t pt-4 [&>span]:w-full"
      onSubmit={(event) => {
        event.preventDefault();
        void sign();
      }}
    >
      {blocked === null ? (
        <>
          <p className="text-pretty text-sm">{t('seat')}</p>
          <Field
            label={t('reason')}
            hint={t('reasonHint')}
            error={tooLong ? vote('reasonTooLong', { limit: MAX_REASON_BYTES }) : undefined}
          >
            {(control) => (
              <Textarea
                {...control}
                rows={3}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            )}
          </Field>
        </>
      ) : null}
      <Button
        type="submit"
        variant="danger"
        className="w-full"
        busy={busy}
        disabledReason={blocked === null ? undefined : t(`blocked.${blocked}`)}
      >
        {t('sign')}
      </Button>
    </form>
  );
}
