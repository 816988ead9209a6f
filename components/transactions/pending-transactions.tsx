'use client';

import { useTranslations } from 'next-intl';
import { lazy, Suspense, useState } from 'react';
import { LateMessages } from '@/components/common/late-messages';
import { Icon } from '@/components/ui/icon';
import { Spinner } from '@/components/ui/spinner';
import { transactionWords } from '@/lib/i18n/transaction-words';
import { isSettled } from '@/lib/transactions/pending-entry';
import { usePending } from '@/lib/transactions/pending-store';

const CHAIN_ID = Number(process.env.NEXT_PUBLIC_CHAIN_ID);

const PendingDialog = lazy(async () => ({ default: (await import('./pending-dialog')).PendingDialog }));

/** Says in the header how many transactions are on their way; nothing while there are none. */
export function PendingTransactions() {
  return (
    <LateMessages words={transactionWords}>
      <Pending />
    </LateMessages>
  );
}

function Pending() {
  const t = useTranslations('transactions');
  const entries = usePending().filter((entry) => entry.chainId === CHAIN_ID);
  const [open, setOpen] = useState(false);
  const waiting = entries.filter((entry) => !isSettled(entry)).length;
  if (waiting === 0 && !open) return null;
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        aria-label={t('pending.button', { count: waiting })}
        className="inline-flex min-h-9 min-w-9 items-center justify-center gap-2 rounded-control px-2 text-muted text-sm tabular-nums hover:bg-sunken hover:text-ink"
      >
        {waiting === 0 ? <Icon name="check" size={16} /> : <Spinner />}
        {waiting === 0 ? null : <span>{waiting}</span>}
      </button>
      <Suspense>{open ? <PendingDialog entries={entries} onClose={() => setOpen(false)} /> : null}</Suspense>
    </>
  );
}
