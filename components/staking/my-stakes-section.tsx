'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { requestConnect, useWallet } from '@/components/wallet/wallet-store';
import { WithWallet } from '@/components/wallet/with-wallet';
import { StakesSkeleton } from './stakes-skeleton';

const load = () => import('./my-stakes').then((module) => module.MyStakes);

export type MyStakesSectionProps = { now: number; names: Record<string, string> };

/** The connected account's stakes, or how to see them. */
export function MyStakesSection({ now, names }: MyStakesSectionProps) {
  const t = useTranslations('staking');
  const { status } = useWallet();
  return (
    <section aria-labelledby="my-stakes" className="scroll-mt-24">
      <h2 id="my-stakes" className="mb-4 font-semibold text-2xl tracking-tight">
        {t('mine.title')}
      </h2>
      <WithWallet
        load={load}
        props={{ now, names }}
        fallback={
          status === 'connected' || status === 'loading' ? (
            <StakesSkeleton label={t('loading')} />
          ) : (
            <div className="rounded-card border border-line border-dashed">
              <EmptyState
                icon="staking"
                title={t('mine.connectTitle')}
                action={<Button onClick={requestConnect}>{t('mine.connect')}</Button>}
              >
                {t('mine.connectBody')}
              </EmptyState>
            </div>
          )
        }
      />
    </section>
  );
}
