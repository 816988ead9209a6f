import type { ChartData } from './chart-data';
import { ChartSwatch } from './chart-swatch';

export type ChartLegendProps = {
  chart: ChartData;
  /** Each series' newest figure in short, so that nobody has to look it up. */
  newest?: string[] | undefined;
};

/** Which colour and fabric is what. */
export function ChartLegend({ chart, newest }: ChartLegendProps) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1.5 text-sm">
      {chart.series.map((series, row) => (
        <li key={series.name} className="flex min-w-0 items-center gap-2">
          <ChartSwatch name={`${chart.name}-legend`} series={series} row={row} shape={chart.shape} />
          <span className="min-w-0">{series.name}</span>
          {newest === undefined ? null : <span className="text-muted tabular-nums">{newest[row]}</span>}
        </li>
      ))}
    </ul>
  );
}
