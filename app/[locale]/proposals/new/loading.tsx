import { useTranslations } from 'next-intl';
import { LoadingCard } from '@/components/layout/loading-parts';
import { PageLoading } from '@/components/layout/page-loading';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';

export default function Loading() {
  const t = useTranslations('newProposal');
  const list = useTranslations('proposals');
  const common = useTranslations('common');
  const items = [{ label: list('title'), href: '/proposals' }, { label: t('title') }];
  return (
    <PageLoading
      above={<Breadcrumbs label={common('breadcrumbs')} items={items} />}
      title={t('title')}
      lead={t('lead')}
    >
      <div className="flex flex-col gap-6">
        <LoadingCard height="18rem" />
        <LoadingCard height="24rem" />
      </div>
    </PageLoading>
  );
}
