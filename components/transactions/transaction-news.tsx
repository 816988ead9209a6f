'use client';

import { useEffect } from 'react';
import { useRouter } from '@/lib/i18n/navigation';
import { isSettled } from '@/lib/transactions/pending-entry';
import { readPending } from '@/lib/transactions/pending-store';
import { showNews } from './show-news';

/** Takes up what an earlier page left on its way, and says how it ended. */
export function TransactionNews() {
  const router = useRouter();

  // What was sent before this page came lives in the browser's storage, outside React.
  useEffect(() => {
    if (readPending().every(isSettled)) return;
    void import('@/lib/transactions/resume').then(({ resumePending }) =>
      resumePending('/api/rpc', (entry) => {
        showNews(entry);
        router.refresh();
      }),
    );
  }, [router]);

  return null;
}
