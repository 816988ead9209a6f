import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AsOf } from '@/components/common/as-of';
import { LearnLink } from '@/components/common/learn-link';
import { Directory } from '@/components/delegates/directory';
import { DirectoryControls } from '@/components/delegates/directory-controls';
import { MyDelegation } from '@/components/delegates/my-delegation';
import { readSelection, selectDelegates } from '@/components/delegates/select-delegates';
import { Messages } from '@/components/layout/messages';
import { PageHeader } from '@/components/ui/page-header';
import { readDelegates, readNames } from '@/lib/queries/delegates';
import { readHead } from '@/lib/queries/head';
import { readTotals } from '@/lib/queries/totals';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('delegates');
  return { title: t('title'), description: t('description') };
}

export default async function Page({ searchParams }: Props) {
  const [params, head, delegates, totals, names, t] = await Promise.all([
    searchParams,
    readHead(),
    readDelegates(),
    readTotals(),
    readNames(),
    getTranslations('delegates'),
  ]);
  const selection = readSelection(params);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        meta={
          <>
            <LearnLink chapter="staking" at="delegate">
              {t('learn.delegation')}
            </LearnLink>
            <LearnLink chapter="council">{t('learn.council')}</LearnLink>
            <LearnLink chapter="dao-of-daos">{t('learn.daos')}</LearnLink>
            <AsOf head={head} />
          </>
        }
      />
      <Messages namespaces={['delegates']}>
        <MyDelegation names={names} />
      </Messages>
      <DirectoryControls selection={selection} />
      <Directory
        selected={selectDelegates(delegates, selection)}
        selection={selection}
        totalVotes={totals.totalVotes}
      />
    </>
  );
}
