'use client';

import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import type { ButtonVariant } from '@/components/ui/button-class';
import { requestConnect, useWallet } from './wallet-store';

export type ConnectButtonProps = { variant?: ButtonVariant; className?: string; children: ReactNode };

/** Opens the list of wallets. */
export function ConnectButton(props: ConnectButtonProps) {
  const { status } = useWallet();
  return <Button {...props} busy={status === 'loading'} onClick={requestConnect} />;
}
