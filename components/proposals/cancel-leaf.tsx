'use client';

import { WithWallet } from '@/components/wallet/with-wallet';
import type { CancelPanelProps } from './cancel-panel';

const load = () => import('./cancel-panel').then((module) => module.CancelPanel);

/** Who may cancel is known once a wallet is connected; nothing until then. */
export function CancelLeaf(props: CancelPanelProps) {
  return <WithWallet load={load} props={props} fallback={null} />;
}
