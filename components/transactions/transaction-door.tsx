'use client';

import { LateMessages } from '@/components/common/late-messages';
import { transactionWords } from '@/lib/i18n/transaction-words';
import type { Session } from './session-store';
import { TransactionDialog } from './transaction-dialog';

/** The transaction dialog with its words, which come after the page's. */
export function TransactionDoor({ session }: { session: Session }) {
  return (
    <LateMessages words={transactionWords}>
      <TransactionDialog session={session} />
    </LateMessages>
  );
}
