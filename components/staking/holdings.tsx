'use client';

import { type ReactNode, useEffect } from 'react';
import { type BalanceHelp, balanceHelp } from './balance-help';
import { Receiver } from './receiver';
import { useStaker } from './use-staker';

export type Holdings = {
  help: BalanceHelp;
  /** Who gets the votes of a stake; null while that is the account itself, by its first stake. */
  receiver: ReactNode;
};

export type HoldingsReaderProps = {
  now: number;
  /** Names by lower-case address. */
  names: Record<string, string>;
  onHoldings: (holdings: Holdings | null) => void;
};

/** Tells the form beside it what the connected account holds; shows nothing. */
export function HoldingsReader({ now, names, onHoldings }: HoldingsReaderProps) {
  const { staker } = useStaker(now);
  const account = staker?.account;
  const balance = staker?.balance;
  const delegate = staker?.delegate ?? null;
  // The form must stay mounted while wallets come and go, so it cannot live inside the island; this hands it over.
  useEffect(() => {
    if (account === undefined || balance === undefined) return onHoldings(null);
    const receiver =
      delegate === null ? null : <Receiver account={account} delegate={delegate} names={names} />;
    onHoldings({ help: balanceHelp(balance), receiver });
    return () => onHoldings(null);
  }, [account, balance, delegate, names, onHoldings]);
  return null;
}
