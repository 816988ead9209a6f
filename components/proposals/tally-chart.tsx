import { useLocale, useTranslations } from 'next-intl';
import { Chart } from '@/components/common/chart';
import { amountUnit } from '@/components/common/chart-unit';
import type { ProposalSummary } from '@/lib/domain/proposal';
import type { TallySample } from '@/lib/domain/tally-history';
import { formatAmount } from '@/lib/format/amount';
import { formatTime } from '@/lib/format/time';

export type TallyChartProps = {
  proposal: Pick<ProposalSummary, 'quorum'>;
  samples: TallySample[];
};

/** How the tally came together, with the quorum's line. */
export function TallyChart({ proposal: { quorum }, samples }: TallyChartProps) {
  const t = useTranslations('charts.tally');
  const common = useTranslations('common');
  const locale = useLocale();
  const newest = samples.at(-1);
  if (newest === undefined) return null;
  const { tally } = newest;
  const amount = (value: bigint) => formatAmount(value, { decimals: 18, locale, style: 'compact' });
  const reached = samples.find((sample) => sample.tally.for + sample.tally.abstain >= quorum);
  const words = {
    inFavour: amount(tally.for),
    against: amount(tally.against),
    abstain: amount(tally.abstain),
    quorum: amount(quorum),
  };
  return (
    <Chart
      name="tally-over-time"
      title={t('title')}
      caption={
        reached === undefined
          ? t('captionBelow', words)
          : t('captionReached', { ...words, time: formatTime(reached.timestamp, { locale }) })
      }
      shape="line"
      // Beneath For, which it follows where nobody abstains.
      series={[
        { name: t('towardsQuorum'), tone: 'strong', texture: 'falling' },
        { name: common('voteType.For'), tone: 'for', texture: 'plain' },
        { name: common('voteType.Against'), tone: 'against', texture: 'rising' },
        { name: common('voteType.Abstain'), tone: 'abstain', texture: 'dotted' },
        { name: t('quorum'), tone: 'ink', texture: 'level' },
      ]}
      points={samples.map((sample) => ({
        label: formatTime(sample.timestamp, { locale }),
        short: formatTime(sample.timestamp, { locale, style: 'day' }),
        values: [
          sample.tally.for + sample.tally.abstain,
          sample.tally.for,
          sample.tally.against,
          sample.tally.abstain,
          quorum,
        ],
      }))}
      header={t('header')}
      upToNow
      unit={amountUnit(locale)}
      level={2}
    />
  );
}
