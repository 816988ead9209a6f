'use client';

import { useTranslations } from 'next-intl';
import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useWallet } from './wallet-store';

/** A component, or the module whose only component it is. */
type Loaded<P> = ComponentType<P> | Readonly<Record<string, ComponentType<P>>>;

export type WithWalletProps<P> = {
  /** The part that needs wagmi's hooks: `() => import('./vote-panel')`. Loaded once a wallet is connected. */
  load: () => Promise<Loaded<P>>;
  props: P;
  /** Shown until then. */
  fallback: ReactNode;
};

type Part<P> = { Island: ComponentType<{ children: ReactNode }>; Content: ComponentType<P> };

/** Draws the fallback without a wallet, and with one the loaded component among wagmi's hooks. */
export function WithWallet<P extends object>({ load, props, fallback }: WithWalletProps<P>) {
  const t = useTranslations('wallet');
  const { status } = useWallet();
  const [part, setPart] = useState<Part<P>>();
  const [failed, setFailed] = useState(false);
  const wanted = status === 'connected' && part === undefined && !failed;

  // Code is fetched when a wallet appears, which no event of this component announces.
  useEffect(() => {
    if (!wanted) return;
    Promise.all([import('./wallet-island'), load()])
      .then(([{ WalletIsland }, loaded]) => setPart({ Island: WalletIsland, Content: componentOf(loaded) }))
      .catch(() => setFailed(true));
  }, [wanted, load]);

  if (status !== 'connected') return fallback;
  if (failed) {
    const again = (
      <Button size="sm" onClick={() => setFailed(false)}>
        {t('tryAgain')}
      </Button>
    );
    return <Notice tone="warning" role="alert" title={t('loadFailed')} action={again} />;
  }
  if (part === undefined) return fallback;
  const { Island, Content } = part;
  return (
    <Island>
      <Content {...props} />
    </Island>
  );
}

function componentOf<P>(loaded: Loaded<P>): ComponentType<P> {
  if (typeof loaded === 'function') return loaded;
  const component = Object.values(loaded).find((value) => typeof value === 'function');
  if (component === undefined) throw new TypeError('the module exports no component');
  return component;
}
