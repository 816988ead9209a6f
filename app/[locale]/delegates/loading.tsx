import { useTranslations } from 'next-intl';
import { LoadingList } from '@/components/layout/loading-parts';
import { PageLoading } from '@/components/layout/page-loading';
import { Skeleton } from '@/components/ui/skeleton';

export default function Loading() {
  const t = useTranslations('delegates');
  return (
    <PageLoading title={t('title')} lead={t('lead')}>
      <Skeleton height="2.75rem" className="rounded-control!" />
      <LoadingList lines={8} line="5.5rem" className="mt-6" />
    </PageLoading>
  );
}
