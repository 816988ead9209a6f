'use client';

import { useTranslations } from 'next-intl';
import { lazy, Suspense, useState } from 'react';
import { useHasTransactions } from '@/components/transactions/use-has-transactions';
import { Button } from '@/components/ui/button';
import { shortenAddress } from '@/lib/format/address';
import { openAccount, requestConnect, switchNetwork, useWallet } from './wallet-store';

const PendingTransactions = lazy(async () => ({
  default: (await import('@/components/transactions/pending-transactions')).PendingTransactions,
}));

/** The header's wallet: connect, the account, or the way back to our network. */
export function WalletButton() {
  const t = useTranslations('wallet');
  const hasTransactions = useHasTransactions();
  const { status, account, wrongChain, failed } = useWallet();
  return (
    <div className="flex items-center gap-2">
      <Suspense>{hasTransactions ? <PendingTransactions /> : null}</Suspense>
      {status !== 'connected' || account === undefined ? (
        <Button size="sm" variant="primary" busy={status === 'loading'} onClick={requestConnect}>
          {t('connect')}
        </Button>
      ) : wrongChain ? (
        <SwitchNetwork />
      ) : (
        <Button size="sm" onClick={openAccount} aria-label={t('accountLabel', { account })}>
          <span aria-hidden="true" className="size-2 shrink-0 rounded-full bg-for" />
          <span aria-hidden="true" className="whitespace-nowrap tabular-nums">
            <span className="sm:hidden">…{account.slice(-4)}</span>
            <span className="max-sm:hidden">{shortenAddress(account)}</span>
          </span>
        </Button>
      )}
      <span role="status" className="sr-only">
        {failed ? t('loadFailed') : ''}
      </span>
    </div>
  );
}

function SwitchNetwork() {
  const t = useTranslations('wallet');
  const [state, setState] = useState<'ready' | 'busy' | 'refused'>('ready');
  const press = () => {
    setState('busy');
    switchNetwork().then(
      () => setState('ready'),
      () => setState('refused'),
    );
  };
  return (
    <span className="relative inline-flex">
      <Button size="sm" variant="danger" busy={state === 'busy'} onClick={press}>
        {t('switchNetwork')}
      </Button>
      <span role="alert" className="sr-only">
        {state === 'refused' ? t('switchRefused') : t('wrongNetwork')}
      </span>
      {state === 'refused' ? (
        <span
          aria-hidden="true"
          className="absolute top-full right-0 z-20 mt-2 w-56 rounded-control border border-line bg-surface p-3 text-sm"
        >
          {t('switchRefused')}
        </span>
      ) : null}
    </span>
  );
}
