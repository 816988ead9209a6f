'use client';

import { WithWallet } from '@/components/wallet/with-wallet';
import type { SignVetoProps } from './sign-veto-panel';

const load = () => import('./sign-veto-panel');

/** The signature of a seat, once a wallet is connected that holds one. */
export function VetoLeaf(props: SignVetoProps) {
  return <WithWallet load={load} props={props} fallback={null} />;
}
