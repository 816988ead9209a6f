'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Skeleton } from '@/components/ui/skeleton';
import { requestConnect, useWallet } from '@/components/wallet/wallet-store';
import { WithWallet } from '@/components/wallet/with-wallet';
import type { DelegatePanelProps } from './delegate-panel';

const load = () => import('./delegate-panel').then((module) => module.DelegatePanel);

/** Giving this delegate one's votes, or taking them back. */
export function DelegateAction(props: DelegatePanelProps) {
  const t = useTranslations('delegates.action');
  const { status } = useWallet();
  return (
    <Card as="section" title={t('title')}>
      <WithWallet
        load={load}
        props={props}
        fallback={
          status === 'connected' || status === 'loading' ? (
            <PanelSkeleton label={t('loading')} />
          ) : (
            <div className="flex flex-col gap-4">
              <p className="text-pretty text-muted">{t('body')}</p>
              <Button variant="primary" onClick={requestConnect} className="w-full">
                {t('connect')}
              </Button>
            </div>
          )
        }
      />
    </Card>
  );
}

/** The room of the panel while the account is read. */
export function PanelSkeleton({ label }: { label: string }) {
  return (
    <div role="status" className="flex flex-col gap-3">
      <span className="sr-only">{label}</span>
      <Skeleton height="1.25rem" />
      <Skeleton width="70%" height="1.25rem" />
      <Skeleton height="2.75rem" className="mt-2" />
    </div>
  );
}
