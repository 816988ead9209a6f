'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { useRouter } from '@/lib/i18n/navigation';
import { isSettled, type PendingEntry } from '@/lib/transactions/pending-entry';
import { readPending } from '@/lib/transactions/pending-store';
import { isTransactionName } from './transaction-name';

/** Takes up what an earlier page left on its way, and says how it ended. */
export function TransactionNews() {
  const t = useTranslations('transactions');
  const router = useRouter();
  const [news, setNews] = useState<PendingEntry>();

  // What was sent before this page came lives in the browser's storage, outside React.
  useEffect(() => {
    if (readPending().every(isSettled)) return;
    void import('@/lib/transactions/resume').then(({ resumePending }) =>
      resumePending('/api/rpc', (entry) => {
        setNews(entry);
        router.refresh();
      }),
    );
  }, [router]);

  if (news === undefined || !isTransactionName(news.name)) return null;
  return (
    <p className="pointer-events-auto flex max-w-md items-center gap-2 rounded-card border border-line bg-surface py-1 pr-1 pl-4 text-sm">
      <span>{t('news', { name: t(`name.${news.name}`), state: t(`state.${news.state}`) })}</span>
      <IconButton icon="cross" label={t('close')} onClick={() => setNews(undefined)} />
    </p>
  );
}
