'use client';

import { useTranslations } from 'next-intl';
import { lazy, Suspense } from 'react';
import { useHasTransactions } from '@/components/transactions/use-has-transactions';
import { Button } from '@/components/ui/button';
import { requestConnect, useWallet } from './wallet-store';

const PendingTransactions = lazy(async () => ({
  default: (await import('@/components/transactions/pending-transactions')).PendingTransactions,
}));

/** The header's wallet: connect, the account, or the way back to our network. */
export function WalletButton() {
  const t = useTranslations('wallet');
  const hasTransactions = useHasTransactions();
  const { status, account, wrongChain, failed, parts } = useWallet();
  return (
    <div className="flex items-center gap-2">
      <Suspense>{hasTransactions ? <PendingTransactions /> : null}</Suspense>
      {account === undefined || parts === undefined ? (
        <Button size="sm" variant="primary" busy={status === 'loading'} onClick={requestConnect}>
          {t('connect')}
        </Button>
      ) : (
        <parts.Account account={account} wrongChain={wrongChain} />
      )}
      {parts?.Window ? <parts.Window /> : null}
      <span role="status" className="sr-only">
        {failed ? t('loadFailed') : ''}
      </span>
    </div>
  );
}
