import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { listWallets } from '@/lib/chain/list-wallets';
import type { WalletDoors } from './wallet-kit';
import { WalletRoot } from './wallet-root';

let mounted: Promise<WalletDoors> | undefined;

/**
 * Starts RainbowKit, once, in a React root of its own at the end of the document: it survives changes of page and of language,
 * and nothing of the page is its child.
 */
export function mountDoors(): Promise<WalletDoors> {
  mounted ??= mount();
  return mounted;
}

function mount(): Promise<WalletDoors> {
  listWallets();
  const container = document.createElement('div');
  document.body.append(container);
  const root = createRoot(container);
  return new Promise((resolve) => {
    root.render(createElement(WalletRoot, { onReady: resolve }));
  });
}
