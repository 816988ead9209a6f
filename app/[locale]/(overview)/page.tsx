import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AsOf } from '@/components/common/as-of';
import { AdvancePhase } from '@/components/overview/advance-phase';
import { FirstStepsSection } from '@/components/overview/first-steps-section';
import { Hero } from '@/components/overview/hero';
import { HowItWorks } from '@/components/overview/how-it-works';
import { LatestPayments } from '@/components/overview/latest-payments';
import { LatestResults } from '@/components/overview/latest-results';
import { LiveProposals } from '@/components/overview/live-proposals';
import { PhaseChart } from '@/components/overview/phase-chart';
import { PowerChart } from '@/components/overview/power-chart';
import { latestResults, pressingProposals } from '@/components/overview/pressing-proposals';
import { Section } from '@/components/overview/section';
import { Totals } from '@/components/overview/totals';
import { readCouncil } from '@/lib/queries/council';
import { readNames } from '@/lib/queries/delegates';
import { readHead } from '@/lib/queries/head';
import { readParameters } from '@/lib/queries/parameters';
import { readPhaseHistory } from '@/lib/queries/phase-history';
import { readPowerHistory } from '@/lib/queries/power-history';
import { readProposals } from '@/lib/queries/proposals';
import { readTotals } from '@/lib/queries/totals';
import { readTreasury } from '@/lib/queries/treasury';

export const dynamic = 'force-dynamic';

const LIVE = 3;
const RECENT = 4;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('overview');
  return { title: { absolute: t('metaTitle') }, description: t('description') };
}

export default async function Page() {
  const [head, totals, proposals, treasury, parameters, names, power, council, phases, t] = await Promise.all(
    [
      readHead(),
      readTotals(),
      readProposals(),
      readTreasury(),
      readParameters(),
      readNames(),
      readPowerHistory(),
      readCouncil(),
      readPhaseHistory(),
      getTranslations('overview'),
    ],
  );
  const now = head.timestamp;
  const payments = treasury.movements.filter((movement) => movement.direction === 'out');
  const allProposals = { href: '/proposals', label: t('live.all') };
  return (
    <div className="flex flex-col gap-12 sm:gap-16">
      <div>
        <Hero />
        <Section id="live" title={t('live.title')} more={allProposals}>
          <LiveProposals proposals={pressingProposals(proposals, LIVE)} names={names} now={now} />
        </Section>
      </div>
      <Section id="totals" title={t('totals.title')}>
        <Totals totals={totals} balances={treasury.balances} />
      </Section>
      <FirstStepsSection keiSupply={totals.keiSupply} names={names} />
      <HowItWorks parameters={parameters} />
      {power.length === 0 ? null : (
        <Section id="power" title={t('power')}>
          <div className="grid gap-6 lg:grid-cols-2">
            <PowerChart samples={power} />
            <PhaseChart {...council} samples={phases} now={now}>
              <AdvancePhase meter={council.meter} now={now} />
            </PhaseChart>
          </div>
        </Section>
      )}
      <div className="grid gap-x-8 gap-y-12 lg:grid-cols-2">
        <Section
          id="results"
          title={t('results.title')}
          more={{ href: '/proposals', label: t('results.all') }}
        >
          <LatestResults proposals={latestResults(proposals, RECENT)} now={now} />
        </Section>
        <Section
          id="payments"
          title={t('payments.title')}
          more={{ href: '/treasury', label: t('payments.all') }}
        >
          <LatestPayments movements={payments.slice(0, RECENT)} names={names} now={now} />
        </Section>
      </div>
      <AsOf head={head} />
    </div>
  );
}
