'use client';

import { useTranslations } from 'next-intl';
import { useTransact } from '@/components/transactions/use-transact';
import { Button } from '@/components/ui/button';
import type { Address } from '@/lib/domain/hex';

/** Starts the notice period of a due stake; with no wallet, opens the list of wallets first. */
export function KickButton({ owner, index }: { owner: Address; index: number }) {
  const t = useTranslations('staking.due');
  const transact = useTransact();
  return (
    <Button size="sm" onClick={() => void transact({ name: 'kick', params: { owner, index } })}>
      {t('start')}
    </Button>
  );
}
