'use client';

import type { ReactNode } from 'react';
import { useWallet } from '@/components/wallet/wallet-store';
import { WithWallet } from '@/components/wallet/with-wallet';
import type { DelegatePanelProps } from './delegate-panel';

const load = () => import('./delegate-panel').then((module) => module.DelegatePanel);

export type DelegateLeafProps = DelegatePanelProps & {
  /** While the account is read. */
  waiting: ReactNode;
  /** Without a wallet. */
  children: ReactNode;
};

/** The panel once a wallet is connected. */
export function DelegateLeaf({ waiting, children, ...props }: DelegateLeafProps) {
  const { status } = useWallet();
  const wanted = status === 'connected' || status === 'loading';
  return <WithWallet load={load} props={props} fallback={wanted ? waiting : children} />;
}
