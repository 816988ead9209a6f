import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AsOf } from '@/components/common/as-of';
import { LearnLink } from '@/components/common/learn-link';
import { Messages } from '@/components/layout/messages';
import { parseListRequest } from '@/components/proposals/list-request';
import { ProposalList } from '@/components/proposals/proposal-list';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { readNames } from '@/lib/queries/delegates';
import { readHead } from '@/lib/queries/head';
import { readProposals } from '@/lib/queries/proposals';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('proposals');
  return { title: t('title'), description: t('lead') };
}

export default async function ProposalsPage({ searchParams }: Props) {
  const [t, params, head, proposals, names] = await Promise.all([
    getTranslations('proposals'),
    searchParams,
    readHead(),
    readProposals(),
    readNames(),
  ]);
  return (
    <Messages namespaces={['proposals']}>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        meta={
          <>
            <LearnLink chapter="proposals">{t('learn.life')}</LearnLink>
            <AsOf head={head} />
          </>
        }
        actions={
          <LinkButton href="/proposals/new" variant="primary">
            {t('new')}
          </LinkButton>
        }
      />
      <ProposalList
        proposals={proposals}
        request={parseListRequest(params)}
        now={head.timestamp}
        names={names}
      />
    </Messages>
  );
}
