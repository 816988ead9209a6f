import { useTranslations } from 'next-intl';
import { LoadingCard, LoadingFigures, LoadingList } from '@/components/layout/loading-parts';
import { PageLoading } from '@/components/layout/page-loading';

export default function Loading() {
  const t = useTranslations('treasury');
  return (
    <PageLoading title={t('title')} lead={t('lead')} action>
      <div className="flex flex-col gap-12">
        <LoadingFigures count={4} />
        <LoadingCard height="12rem" />
        <LoadingList lines={6} line="4.5rem" />
      </div>
    </PageLoading>
  );
}
