'use client';

import { type ReactNode, useState } from 'react';
import { useTransact } from '@/components/transactions/use-transact';
import { Button } from '@/components/ui/button';

export type CarryOutButtonProps = {
  name: 'queue' | 'execute' | 'cancel';
  proposalId: string;
  /** Why it cannot be done yet, or any more. */
  reason?: string | undefined;
  children: ReactNode;
};

/** Does one step of a proposal's way; with no wallet, opens the list of wallets first. */
export function CarryOutButton({ name, proposalId, reason, children }: CarryOutButtonProps) {
  const transact = useTransact();
  const [busy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    await transact({ name, params: { proposalId } });
    setBusy(false);
  };
  return (
    <Button
      variant={name === 'cancel' ? 'danger' : 'primary'}
      busy={busy}
      disabledReason={reason}
      onClick={run}
    >
      {children}
    </Button>
  );
}
