'use client';

import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { WagmiContext } from 'wagmi';
import { wagmiConfig } from '@/lib/chain/wagmi';
import { queryClient } from './query-client';

/**
 * wagmi's hooks for one part of the page: the page's one config and one cache.
 *
 * Not `WagmiProvider`: that one reconnects, or with `reconnectOnMount={false}` forgets every connection, each time it
 * renders. Reconnecting is done once, in `mountWallet`.
 */
export function WalletIsland({ children }: { children: ReactNode }) {
  return (
    <WagmiContext.Provider value={wagmiConfig}>
      <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
    </WagmiContext.Provider>
  );
}
