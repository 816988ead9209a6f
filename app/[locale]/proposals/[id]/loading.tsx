import { useTranslations } from 'next-intl';
import { LoadingCard } from '@/components/layout/loading-parts';
import { PageLoading } from '@/components/layout/page-loading';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';

export default function Loading() {
  const t = useTranslations('proposals');
  const common = useTranslations('common');
  const items = [{ label: t('title'), href: '/proposals' }, { label: '…' }];
  return (
    <PageLoading above={<Breadcrumbs label={common('breadcrumbs')} items={items} />}>
      <div className="grid items-start gap-6 lg:grid-cols-[1fr_21rem]">
        <LoadingCard height="40rem" className="order-2 lg:order-1" />
        <LoadingCard height="24rem" className="order-1 lg:order-2" />
      </div>
    </PageLoading>
  );
}
