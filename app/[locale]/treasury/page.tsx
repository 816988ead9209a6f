import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AsOf } from '@/components/common/as-of';
import { LearnLink } from '@/components/common/learn-link';
import { Balances } from '@/components/treasury/balances';
import { FlowCharts } from '@/components/treasury/flow-charts';
import { MovementSection } from '@/components/treasury/movement-section';
import { Protection } from '@/components/treasury/protection';
import { readMovementSelection, selectMovements } from '@/components/treasury/select-movements';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { foldFlows } from '@/lib/domain/treasury-flows';
import { readHead } from '@/lib/queries/head';
import { readParameters } from '@/lib/queries/parameters';
import { readNamesOf } from '@/lib/queries/profiles';
import { readTreasury } from '@/lib/queries/treasury';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Months that the charts show at most. */
const MONTHS = 12;

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('treasury');
  return { title: t('title'), description: t('description') };
}

export default async function Page({ searchParams }: Props) {
  const [params, head, treasury, parameters, t] = await Promise.all([
    searchParams,
    readHead(),
    readTreasury(),
    readParameters(),
    getTranslations('treasury'),
  ]);
  const selection = readMovementSelection(params);
  const { rows } = selectMovements(treasury.movements, selection);
  const names = await readNamesOf(rows.map(({ counterparty }) => counterparty));
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        meta={
          <>
            <LearnLink chapter="questions" at="who-spends">
              {t('learn')}
            </LearnLink>
            <AsOf head={head} />
          </>
        }
        actions={
          <LinkButton href="/proposals/new" variant="primary">
            {t('propose')}
          </LinkButton>
        }
      />
      <div className="flex flex-col gap-12">
        <Balances balances={treasury.balances} />
        <Protection address={treasury.address} parameters={parameters} />
        <FlowCharts flows={foldFlows(treasury.movements, head.timestamp, MONTHS)} />
        <MovementSection
          movements={treasury.movements}
          selection={selection}
          names={names}
          now={head.timestamp}
        />
      </div>
    </>
  );
}
