import { useTranslations } from 'next-intl';
import { LoadingCard } from '@/components/layout/loading-parts';
import { PageLoading } from '@/components/layout/page-loading';

export default function Loading() {
  const t = useTranslations('staking');
  return (
    <PageLoading title={t('title')} lead={t('lead')}>
      <div className="grid gap-6 lg:grid-cols-2">
        <LoadingCard height="36rem" />
        <LoadingCard height="36rem" />
      </div>
    </PageLoading>
  );
}
