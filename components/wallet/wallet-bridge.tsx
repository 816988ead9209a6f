'use client';

import { useAccountModal, useConnectModal } from '@rainbow-me/rainbowkit';
import { useEffect, useRef } from 'react';
import type { WalletDoors } from './wallet-kit';
import { setWallet } from './wallet-store';

/** Hands RainbowKit's doors, which only hooks give, to the page's wallet store. */
export function WalletBridge({ onReady }: { onReady: (doors: WalletDoors) => void }) {
  const { openConnectModal, connectModalOpen } = useConnectModal();
  const { openAccountModal } = useAccountModal();
  const current = useRef({ openConnectModal, openAccountModal });

  // RainbowKit gives new doors with every state of the connection; the newest ones count.
  useEffect(() => {
    current.current = { openConnectModal, openAccountModal };
  }, [openConnectModal, openAccountModal]);

  useEffect(() => setWallet({ choosing: connectModalOpen }), [connectModalOpen]);

  useEffect(() => {
    onReady({
      connect: () => current.current.openConnectModal?.(),
      account: () => current.current.openAccountModal?.(),
    });
  }, [onReady]);

  return null;
}
