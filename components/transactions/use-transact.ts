'use client';

import { useCallback } from 'react';
import { readWallet, setWallet } from '@/components/wallet/wallet-store';
import { useRouter } from '@/lib/i18n/navigation';
import type { Intent } from '@/lib/transactions/registry';
import type { Outcome } from './session';

/**
 * The one way to write to the chain: connects when needed, checks, shows what will happen, asks the wallet, waits, and
 * refreshes the page. Resolves `done` once the page can show the result; on anything else a form keeps what was typed.
 */
export function useTransact(): (intent: Intent) => Promise<Outcome> {
  const router = useRouter();
  return useCallback(
    async (intent) => {
      if (readWallet().failed) setWallet({ failed: false });
      const session = await import('./session').catch(() => setWallet({ failed: true }));
      return session === undefined ? 'failed' : session.startSession(intent, () => router.refresh());
    },
    [router],
  );
}
