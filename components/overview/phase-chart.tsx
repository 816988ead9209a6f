import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Chart } from '@/components/common/chart';
import { shareUnit } from '@/components/common/chart-unit';
import { backingByKind, type CouncilMember, type PhaseMeter, readPhaseMeter } from '@/lib/domain/council';
import type { PhaseSample } from '@/lib/domain/phase-history';
import { formatDuration } from '@/lib/format/duration';
import { formatPercent } from '@/lib/format/percent';
import { formatTime } from '@/lib/format/time';
import { PhaseBar } from './phase-bar';

export type PhaseChartProps = {
  meter: PhaseMeter;
  members: CouncilMember[];
  samples: PhaseSample[];
  /** Chain seconds. */
  now: number;
  /** Under the bar: what can be done about it. */
  children?: ReactNode;
};

/** How far power has moved to builders and DAOs, against what the next phase takes. */
export function PhaseChart({ meter, members, samples, now, children }: PhaseChartProps) {
  const t = useTranslations('charts.phase');
  const locale = useLocale();
  if (samples.length === 0) return null;
  const { shareBps, standing, advanceAt } = readPhaseMeter(meter, now);
  const date = (timestamp: number | null) =>
    timestamp === null ? '' : formatTime(timestamp, { locale, style: 'date' });
  const words = {
    phase: t(`name.${meter.phase}`),
    share: formatPercent(shareBps, locale),
    needed: formatPercent(meter.neededBps ?? 0, locale, 2),
    hold: formatDuration(meter.holdPeriod, { locale }),
    since: date(meter.aboveSince),
    from: date(advanceAt),
  };
  return (
    <Chart
      name="phase-meter"
      title={t('title')}
      caption={`${t('caption', words)} ${t(`standing.${standing}`, words)}`}
      shape="line"
      series={[
        { name: t('share'), tone: 'accent', texture: 'plain' },
        { name: t('needed'), tone: 'ink', texture: 'level' },
      ]}
      points={samples.map((sample) => ({
        label: formatTime(sample.timestamp, { locale }),
        short: formatTime(sample.timestamp, { locale, style: 'day' }),
        values: [BigInt(sample.shareBps), sample.neededBps === null ? null : BigInt(sample.neededBps)],
      }))}
      header={t('header')}
      upToNow
      unit={shareUnit(locale)}
      top={10_000n}
    >
      <PhaseBar backing={backingByKind(members)} neededBps={meter.neededBps} />
      {children}
    </Chart>
  );
}
