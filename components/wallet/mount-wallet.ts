import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { WalletKit } from './wallet-kit';
import { setWallet } from './wallet-store';

/**
 * Starts the wallet kit in a React root of its own at the end of the document: it survives changes of page and of
 * language, and nothing of the page is its child.
 */
export async function mountWallet(): Promise<WalletKit> {
  if (process.env.NEXT_PUBLIC_CHAIN_ID === '31337') {
    const { announceDemoWallet } = await import('@/components/demo/announce-demo-wallet');
    announceDemoWallet();
  }
  const [{ WalletRoot }, { findRememberedWallet, followAccount }, { switchToOurChain }, { walletParts }] =
    await Promise.all([
      import('./wallet-root'),
      import('./follow-account'),
      import('./switch-chain'),
      import('./wallet-parts'),
    ]);
  setWallet({ parts: walletParts });
  followAccount();
  const container = document.createElement('div');
  document.body.append(container);
  const root = createRoot(container);
  const doors = await new Promise<Pick<WalletKit, 'connect' | 'account'>>((resolve) => {
    root.render(createElement(WalletRoot, { onReady: resolve }));
  });
  await findRememberedWallet();
  return { ...doors, switchChain: switchToOurChain };
}
