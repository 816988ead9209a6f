'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Address } from '@/lib/domain/hex';
import { shortenAddress } from '@/lib/format/address';
import { switchNetwork } from './switch-network';
import { loadWalletDoors } from './wallet-store';

/** The connected account in the header, or the way back to our network. Comes with the wallet kit. */
export function WalletAccount({ account, wrongChain }: { account: Address; wrongChain: boolean }) {
  const t = useTranslations('wallet');
  if (wrongChain) return <SwitchNetwork />;
  const open = () => void loadWalletDoors().then((doors) => doors?.account());
  return (
    <Button size="sm" onClick={open} aria-label={t('accountLabel', { account })}>
      <span aria-hidden="true" className="size-2 shrink-0 rounded-full bg-for" />
      <span aria-hidden="true" className="whitespace-nowrap tabular-nums">
        <span className="sm:hidden">…{account.slice(-4)}</span>
        <span className="max-sm:hidden">{shortenAddress(account)}</span>
      </span>
    </Button>
  );
}

function SwitchNetwork() {
  const t = useTranslations('wallet');
  const [state, setState] = useState<'ready' | 'busy' | 'refused'>('ready');
  const press = () => {
    setState('busy');
    switchNetwork().then(
      () => setState('ready'),
      () => setState('refused'),
    );
  };
  return (
    <span className="relative inline-flex">
      <Button size="sm" variant="danger" busy={state === 'busy'} onClick={press}>
        {t('switchNetwork')}
      </Button>
      <span role="alert" className="sr-only">
        {state === 'refused' ? t('switchRefused') : t('wrongNetwork')}
      </span>
      {state === 'refused' ? (
        <span
          aria-hidden="true"
          className="absolute top-full right-0 z-20 mt-2 w-56 rounded-control border border-line bg-surface p-3 text-sm"
        >
          {t('switchRefused')}
        </span>
      ) : null}
    </span>
  );
}
