import { useTranslations } from 'next-intl';
import { LoadingCard, LoadingFigures } from '@/components/layout/loading-parts';
import { PageLoading } from '@/components/layout/page-loading';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';

export default function Loading() {
  const t = useTranslations('delegates');
  const common = useTranslations('common');
  const items = [{ label: t('title'), href: '/delegates' }, { label: '…' }];
  return (
    <PageLoading above={<Breadcrumbs label={common('breadcrumbs')} items={items} />}>
      <div className="grid items-start gap-6 lg:grid-cols-[1fr_21rem]">
        <div className="order-2 flex min-w-0 flex-col gap-6 lg:order-1">
          <LoadingFigures count={4} />
          <LoadingCard height="20rem" />
        </div>
        <LoadingCard height="16rem" className="order-1 lg:order-2" />
      </div>
    </PageLoading>
  );
}
