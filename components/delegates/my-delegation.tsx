'use client';

import { WithWallet } from '@/components/wallet/with-wallet';
import type { MyDelegationBarProps } from './my-delegation-bar';

const load = () => import('./my-delegation-bar').then((module) => module.MyDelegationBar);

/** Where the connected account's votes go; nothing without a wallet. */
export function MyDelegation(props: MyDelegationBarProps) {
  return <WithWallet load={load} props={props} fallback={null} />;
}
