import { useTranslations } from 'next-intl';
import { LoadingList } from '@/components/layout/loading-parts';
import { PageLoading } from '@/components/layout/page-loading';
import { Skeleton } from '@/components/ui/skeleton';

export default function Loading() {
  const t = useTranslations('proposals');
  return (
    <PageLoading title={t('title')} lead={t('lead')} action>
      <Skeleton height="2.875rem" className="rounded-control!" />
      <LoadingList lines={8} line="7.75rem" className="mt-6" />
    </PageLoading>
  );
}
