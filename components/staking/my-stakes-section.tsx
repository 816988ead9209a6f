import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { ConnectButton } from '@/components/wallet/connect-button';
import { MyStakesLeaf } from './my-stakes-leaf';
import { StakesSkeleton } from './stakes-skeleton';

export type MyStakesSectionProps = { now: number; names: Record<string, string> };

/** The connected account's stakes, or how to see them. */
export function MyStakesSection({ now, names }: MyStakesSectionProps) {
  const t = useTranslations('staking');
  return (
    <section aria-labelledby="my-stakes" className="scroll-mt-24">
      <h2 id="my-stakes" className="mb-4 font-semibold text-2xl tracking-tight">
        {t('mine.title')}
      </h2>
      <MyStakesLeaf now={now} names={names} waiting={<StakesSkeleton label={t('loading')} />}>
        <div className="rounded-card border border-line border-dashed">
          <EmptyState
            icon="staking"
            title={t('mine.connectTitle')}
            action={<ConnectButton>{t('mine.connect')}</ConnectButton>}
          >
            {t('mine.connectBody')}
          </EmptyState>
        </div>
      </MyStakesLeaf>
    </section>
  );
}
