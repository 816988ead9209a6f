import { useLocale, useTranslations } from 'next-intl';
import { Chart } from '@/components/common/chart';
import { amountUnit } from '@/components/common/chart-unit';
import type { AssetFlows } from '@/lib/domain/treasury-flows';
import { formatAmount } from '@/lib/format/amount';
import { formatTime } from '@/lib/format/time';
import { FlowProposals } from './flow-proposals';

/** What came in and went out, month by month: a chart for each asset, since they cannot be added up. */
export function FlowCharts({ flows }: { flows: AssetFlows[] }) {
  const t = useTranslations('charts.flows');
  const locale = useLocale();
  if (flows.length === 0) return null;
  return (
    <section aria-labelledby="flows">
      <h2 id="flows" className="mb-4 font-semibold text-2xl tracking-tight">
        {t('section')}
      </h2>
      <div className="grid gap-6 lg:grid-cols-2">
        {flows.map(({ asset, months }) => {
          const amount = (value: bigint) =>
            `${formatAmount(value, { decimals: asset.decimals, locale, style: 'compact' })} ${asset.symbol}`;
          const sum = (direction: 'in' | 'out') =>
            amount(months.reduce((total, month) => total + month[direction], 0n));
          const proposals = new Set(months.flatMap((month) => month.proposals.map(({ id }) => id)));
          return (
            <Chart
              key={asset.address}
              name={`treasury-${asset.symbol.toLowerCase()}`}
              title={t('title', { symbol: asset.symbol })}
              caption={t('caption', {
                months: months.length,
                in: sum('in'),
                out: sum('out'),
                proposals: proposals.size,
              })}
              shape="bar"
              series={[
                { name: t('in'), tone: 'accent', texture: 'plain' },
                { name: t('out'), tone: 'chart-2', texture: 'rising' },
              ]}
              points={months.map(({ month, in: received, out, proposals: orderedBy }) => ({
                label: formatTime(month, { locale, style: 'month' }),
                short: formatTime(month, { locale, style: 'shortMonth' }),
                values: [received, out],
                note: <FlowProposals proposals={orderedBy} />,
              }))}
              header={t('header')}
              noteHeader={t('orderedBy')}
              unit={amountUnit(locale, asset.decimals)}
            />
          );
        })}
      </div>
    </section>
  );
}
