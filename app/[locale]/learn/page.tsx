import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CouncilDrawing } from '@/components/common/drawings/council-drawing';
import { Contents } from '@/components/learn/contents';
import { PageHeader } from '@/components/ui/page-header';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('learn');
  return { title: t('title'), description: t('description') };
}

export default async function Page() {
  const t = await getTranslations('learn');
  return (
    <>
      <PageHeader title={t('heading')} lead={t('lead')} />
      <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_26rem]">
        <Contents />
        <div className="lg:sticky lg:top-24">
          <CouncilDrawing />
        </div>
      </div>
    </>
  );
}
