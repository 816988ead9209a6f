import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AsOf } from '@/components/common/as-of';
import { LearnLink } from '@/components/common/learn-link';
import { Messages } from '@/components/layout/messages';
import { listPage, parseListRequest } from '@/components/proposals/list-request';
import { ProposalList } from '@/components/proposals/proposal-list';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { readHead } from '@/lib/queries/head';
import { readNamesOf } from '@/lib/queries/profiles';
import { readProposals } from '@/lib/queries/proposals';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('proposals');
  return { title: t('title'), description: t('lead') };
}

export default async function ProposalsPage({ searchParams }: Props) {
  const [t, params, head, proposals] = await Promise.all([
    getTranslations('proposals'),
    searchParams,
    readHead(),
    readProposals(),
  ]);
  const request = parseListRequest(params);
  const list = listPage(proposals, request);
  const names = await readNamesOf(list.shown.map(({ proposer }) => proposer));
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
      <ProposalList proposals={proposals} list={list} request={request} now={head.timestamp} names={names} />
    </Messages>
  );
}
