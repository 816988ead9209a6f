'use client';

import type { ReactNode } from 'react';
import { useWallet } from '@/components/wallet/wallet-store';
import { WithWallet } from '@/components/wallet/with-wallet';
import type { MyStakesProps } from './my-stakes';

const load = () => import('./my-stakes').then((module) => module.MyStakes);

export type MyStakesLeafProps = MyStakesProps & {
  /** While a wallet is on its way. */
  waiting: ReactNode;
  /** Without one: rendered by the server, as what it says needs no code. */
  children: ReactNode;
};

/** The stakes once a wallet is connected. */
export function MyStakesLeaf({ waiting, children, ...props }: MyStakesLeafProps) {
  const { status } = useWallet();
  const away = status !== 'connected' && status !== 'loading';
  return <WithWallet load={load} props={props} fallback={away ? children : waiting} />;
}
