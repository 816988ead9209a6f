'use client';

import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { requestConnect } from './wallet-store';

/** Opens the list of wallets. */
export function ConnectButton({ children }: { children: ReactNode }) {
  return <Button onClick={requestConnect}>{children}</Button>;
}
