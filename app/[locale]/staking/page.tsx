import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AsOf } from '@/components/common/as-of';
import { LearnLink } from '@/components/common/learn-link';
import { Messages } from '@/components/layout/messages';
import { CurveChart } from '@/components/staking/curve-chart';
import { DueStakes } from '@/components/staking/due-stakes';
import { MyStakesSection } from '@/components/staking/my-stakes-section';
import { StakeSection } from '@/components/staking/stake-section';
import { PageHeader } from '@/components/ui/page-header';
import { readNames } from '@/lib/queries/delegates';
import { readDueStakes } from '@/lib/queries/due-stakes';
import { readHead } from '@/lib/queries/head';
import { readTotals } from '@/lib/queries/totals';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('staking');
  return { title: t('title'), description: t('description') };
}

export default async function Page() {
  const [head, totals, names, due, t] = await Promise.all([
    readHead(),
    readTotals(),
    readNames(),
    readDueStakes(),
    getTranslations('staking'),
  ]);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        meta={
          <>
            <LearnLink chapter="staking">{t('learn.staking')}</LearnLink>
            <LearnLink chapter="questions" at="zero-votes">
              {t('learn.zeroVotes')}
            </LearnLink>
            <AsOf head={head} />
          </>
        }
      />
      <div className="flex flex-col gap-12">
        <Messages namespaces={['staking']}>
          <StakeSection now={head.timestamp} totalVotes={totals.totalVotes} names={names} />
          <MyStakesSection now={head.timestamp} names={names} />
          <DueStakes stakes={due} names={names} />
        </Messages>
        <CurveChart />
      </div>
    </>
  );
}
