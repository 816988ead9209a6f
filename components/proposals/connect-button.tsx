'use client';

import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { requestConnect, useWallet } from '@/components/wallet/wallet-store';

/** Opens the list of wallets. */
export function ConnectButton({ children }: { children: ReactNode }) {
  const { status } = useWallet();
  return (
    <Button variant="primary" className="w-full" busy={status === 'loading'} onClick={requestConnect}>
      {children}
    </Button>
  );
}
