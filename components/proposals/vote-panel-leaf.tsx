'use client';

import type { ReactNode } from 'react';
import { WithWallet } from '@/components/wallet/with-wallet';
import type { VotePanelProps } from './vote-panel';

const load = () => import('./vote-panel');

/** The vote panel once a wallet is connected; an invitation until then. */
export function VotePanelLeaf({ invitation, ...props }: VotePanelProps & { invitation: ReactNode }) {
  return <WithWallet load={load} props={props} fallback={invitation} />;
}
