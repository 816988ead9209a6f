import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AsOf } from '@/components/common/as-of';
import { LearnLink } from '@/components/common/learn-link';
import { Messages } from '@/components/layout/messages';
import { ProposalBuilder } from '@/components/proposals/builder/proposal-builder';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { PageHeader } from '@/components/ui/page-header';
import { deployment } from '@/lib/contracts/deployment';
import { readNames } from '@/lib/queries/delegates';
import { readHead } from '@/lib/queries/head';
import { readParameters } from '@/lib/queries/parameters';
import { readTreasury } from '@/lib/queries/treasury';

// Balances and rules are the chain's, of this moment.
export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('newProposal');
  return { title: t('title'), description: t('lead') };
}

export default async function NewProposalPage() {
  const [t, list, common, head, parameters, treasury, names] = await Promise.all([
    getTranslations('newProposal'),
    getTranslations('proposals'),
    getTranslations('common'),
    readHead(),
    readParameters(),
    readTreasury(),
    readNames(),
  ]);
  return (
    <Messages namespaces={['newProposal', 'actions', 'errors']}>
      <PageHeader
        above={
          <Breadcrumbs
            label={common('breadcrumbs')}
            items={[{ label: list('title'), href: '/proposals' }, { label: t('title') }]}
          />
        }
        title={t('title')}
        lead={t('lead')}
        meta={
          <>
            <LearnLink chapter="proposals" at="types">
              {t('learn')}
            </LearnLink>
            <AsOf head={head} />
          </>
        }
      />
      <ProposalBuilder
        chainId={deployment.chainId}
        assets={treasury.balances}
        names={names}
        rules={parameters}
      />
    </Messages>
  );
}
