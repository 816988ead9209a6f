'use client';

import type { ReactNode } from 'react';
import { useTransact } from '@/components/transactions/use-transact';
import { Button } from '@/components/ui/button';

export type AdvancePhaseButtonProps = {
  /** The one that begins. */
  phase: 'shared' | 'full';
  children: ReactNode;
};

/** Begins the council's next phase; with no wallet, opens the list of wallets first. */
export function AdvancePhaseButton({ phase, children }: AdvancePhaseButtonProps) {
  const transact = useTransact();
  return (
    <Button size="sm" onClick={() => void transact({ name: 'advance-phase', params: { phase } })}>
      {children}
    </Button>
  );
}
