'use client';

import { useEffect } from 'react';
import type { Address } from '@/lib/domain/hex';
import { useStaker } from './use-staker';

export type Holdings = { account: Address; balance: bigint; delegate: Address | null };

export type HoldingsReaderProps = { now: number; onHoldings: (holdings: Holdings | null) => void };

/** Tells the form beside it what the connected account holds; shows nothing. */
export function HoldingsReader({ now, onHoldings }: HoldingsReaderProps) {
  const { staker } = useStaker(now);
  const account = staker?.account;
  const balance = staker?.balance;
  const delegate = staker?.delegate ?? null;
  // The form must stay mounted while wallets come and go, so it cannot live inside the island; this hands it over.
  useEffect(() => {
    onHoldings(account === undefined || balance === undefined ? null : { account, balance, delegate });
    return () => onHoldings(null);
  }, [account, balance, delegate, onHoldings]);
  return null;
}
