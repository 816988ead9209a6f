'use client';

import '@rainbow-me/rainbowkit/styles.css';
import { RainbowKitProvider } from '@rainbow-me/rainbowkit';
import { chain } from '@/lib/chain/chain';
import { usePageLocale } from './page-locale';
import { WalletAvatar } from './wallet-avatar';
import { WalletBridge } from './wallet-bridge';
import { WalletIsland } from './wallet-island';
import type { WalletDoors } from './wallet-kit';
import { walletTheme } from './wallet-theme';

const appInfo = { appName: 'K-Gov' };

/** RainbowKit. Mounted beside the page, never above it: connecting re-renders nothing that a person is typing in. */
export function WalletRoot({ onReady }: { onReady: (doors: WalletDoors) => void }) {
  const locale = usePageLocale();
  return (
    <WalletIsland>
      <RainbowKitProvider
        appInfo={appInfo}
        avatar={WalletAvatar}
        initialChain={chain.id}
        locale={locale}
        modalSize="compact"
        theme={walletTheme}
      >
        <WalletBridge onReady={onReady} />
      </RainbowKitProvider>
    </WalletIsland>
  );
}
