import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ChartData, ChartSeries, ChartTick } from '@/components/ui/chart/chart-data';
import { ChartFrame } from '@/components/ui/chart/chart-frame';
import { acrossAt } from '@/components/ui/chart/chart-shape';
import { heightOf, niceScale } from '@/lib/domain/nice-scale';
import type { ChartUnit } from './chart-unit';

export type ChartProps = {
  name: string;
  title: string;
  caption: string;
  shape: ChartData['shape'];
  series: ChartSeries[];
  /** At even distances, the oldest (or least) first. `short` stands under the plot; null values are not drawn. */
  points: { label: string; short: string; values: (bigint | null)[]; note?: ReactNode }[];
  /** Header of the points' labels. */
  header: string;
  unit: ChartUnit;
  /** Upper end of the scale, where it is not the data that decides. */
  top?: bigint;
  noteHeader?: string;
  /** The legend shows the last point's figures: for series over time. */
  upToNow?: boolean;
  level?: 2 | 3 | 4;
  children?: ReactNode;
};

const NOTHING = '–';

/** A chart of amounts or shares in the page's language. */
export function Chart(props: ChartProps) {
  const {
    name,
    title,
    caption,
    shape,
    series,
    points,
    header,
    unit,
    top,
    noteHeader,
    upToNow,
    level,
    children,
  } = props;
  const t = useTranslations('charts');
  const scale = niceScale(top ?? greatest(shape, points));
  const text = (value: bigint | null) => (value === null ? NOTHING : unit.text(value));
  const chart: ChartData = {
    name,
    title,
    caption,
    shape,
    series,
    points: points.map(({ label, values }) => ({
      label,
      values: values.map((value) => (value === null ? null : heightOf(value, scale.top))),
      texts: values.map(text),
    })),
    scale: scale.steps.map((step) => ({ at: heightOf(step, scale.top), label: unit.tick(step) })),
    moments: momentsOf(shape, points),
  };
  return (
    <ChartFrame
      chart={chart}
      {...(level ? { level } : {})}
      newest={
        upToNow
          ? points.at(-1)?.values.map((value) => (value === null ? NOTHING : unit.tick(value)))
          : undefined
      }
      words={{
        kind: t('kind'),
        hint: t('hint'),
        table: t('table'),
        csv: t('csv'),
        csvName: t('csvName', { title }),
        png: t('png'),
        pngName: t('pngName', { title }),
        failed: t('failed'),
      }}
      table={{
        headers: [header, ...series.map((each) => each.name)],
        rows: points.map(({ label, values, note }) => ({
          name: label,
          cells: values.map((value) => ({
            text: text(value),
            exact: value === null ? '' : unit.exact(value),
          })),
          note,
        })),
        noteHeader,
      }}
    >
      {children}
    </ChartFrame>
  );
}

/** The highest that is drawn: stacked areas reach as high as their sum. */
function greatest(shape: ChartProps['shape'], points: ChartProps['points']): bigint {
  let max = 0n;
  for (const { values } of points) {
    const drawn = values.map((value) => value ?? 0n);
    const heights = shape === 'area' ? [drawn.reduce((sum, value) => sum + value, 0n)] : drawn;
    for (const height of heights) if (height > max) max = height;
  }
  return max;
}

const MOST_MOMENTS = 4;

/** A few points' names under the plot; every second one of them only where there is room. */
function momentsOf(shape: ChartProps['shape'], points: ChartProps['points']): ChartTick[] {
  const last = points.length - 1;
  const count = Math.min(MOST_MOMENTS, last);
  const places = Array.from({ length: count + 1 }, (_, i) =>
    count === 0 ? 0 : Math.round((last * i) / count),
  );
  const named = (i: number) => points[places[i] ?? -1]?.short ?? '';
  return places.map((index, i) => ({
    at: acrossAt({ shape, points }, index),
    // Within one day the day is said once.
    label: i > 0 && named(i) === named(i - 1) ? '' : named(i),
    minor: i % 2 === 1,
  }));
}
