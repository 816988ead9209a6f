'use client';

import { useTranslations } from 'next-intl';
import { type ComponentType, useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { WalletIsland } from './wallet-island';
import type { Loaded, WithWalletProps } from './with-wallet';

/** Fetches a part's code and draws it among wagmi's hooks; its fallback until then. Comes with the wallet kit. */
export function WalletPart<P extends object>({ load, props, fallback }: WithWalletProps<P>) {
  const t = useTranslations('wallet');
  const [part, setPart] = useState<{ Content: ComponentType<P>; Island: typeof WalletIsland }>();
  const [failed, setFailed] = useState(false);
  const wanted = part === undefined && !failed;

  // Code is fetched when a wallet appears, which no event of this component announces.
  useEffect(() => {
    if (!wanted) return;
    Promise.all([load(), import('./wallet-island')])
      .then(([loaded, { WalletIsland: Island }]) => setPart({ Content: componentOf(loaded), Island }))
      .catch(() => setFailed(true));
  }, [wanted, load]);

  if (failed) {
    const again = (
      <Button size="sm" onClick={() => setFailed(false)}>
        {t('tryAgain')}
      </Button>
    );
    return <Notice tone="warning" role="alert" title={t('loadFailed')} action={again} />;
  }
  if (part === undefined) return fallback;
  return (
    <part.Island>
      <part.Content {...props} />
    </part.Island>
  );
}

function componentOf<P>(loaded: Loaded<P>): ComponentType<P> {
  if (typeof loaded === 'function') return loaded;
  const component = Object.values(loaded).find((value) => typeof value === 'function');
  if (component === undefined) throw new TypeError('the module exports no component');
  return component;
}
