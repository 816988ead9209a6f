import type { ChartData } from './chart-data';
import { acrossAt, dashes, heightAt } from './chart-shape';
import { ChartTextures, textureOf } from './chart-textures';

const WIDTH = 640;
const HEIGHT = 240;
/** Share of a bar's place that stays empty on either side. */
const GAP = 0.2;

/** The chart as a still picture: what the server sends, and all there is until somebody reads it. */
export function ChartPicture({ chart }: { chart: ChartData }) {
  const { name, shape, series } = chart;
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      className="absolute inset-0 size-full overflow-visible"
    >
      {shape === 'line' ? null : <ChartTextures name={name} series={series} />}
      {series.map(({ tone, texture }, row) =>
        shape === 'line' ? (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: a series is its place
            key={row}
            d={line(chart, row)}
            fill="none"
            stroke={`var(--${tone})`}
            strokeWidth="2.5"
            strokeDasharray={dashes[texture]}
            strokeLinecap="round"
            vectorEffect="non-scaling-stroke"
          />
        ) : (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: a series is its place
            key={row}
            d={shape === 'area' ? area(chart, row) : bars(chart, row)}
            fill={textureOf(name, row)}
            stroke="var(--surface)"
            strokeWidth="1"
            vectorEffect="non-scaling-stroke"
          />
        ),
      )}
    </svg>
  );
}

const round = (value: number) => Math.round(value * 10) / 10;
const x = (across: number) => round(across * WIDTH);
const y = (height: number) => round((1 - height) * HEIGHT);

function line(chart: ChartData, row: number): string {
  let path = '';
  let broken = true;
  for (const index of chart.points.keys()) {
    const height = heightAt(chart, index, row);
    if (height !== null) path += `${broken ? 'M' : 'L'}${x(acrossAt(chart, index))} ${y(height)}`;
    broken = height === null;
  }
  return path;
}

function area(chart: ChartData, row: number): string {
  const edge = (at: number) =>
    chart.points.map(
      (_, index) => `${x(acrossAt(chart, index))} ${y(at < 0 ? 0 : (heightAt(chart, index, at) ?? 0))}`,
    );
  return `M${edge(row).join('L')}L${edge(row - 1)
    .reverse()
    .join('L')}Z`;
}

function bars(chart: ChartData, row: number): string {
  const place = 1 / chart.points.length;
  const width = (place * (1 - 2 * GAP)) / chart.series.length;
  return chart.points
    .map((_, index) => {
      const left = index * place + place * GAP + row * width;
      return `M${x(left)} ${HEIGHT}V${y(heightAt(chart, index, row) ?? 0)}H${x(left + width)}V${HEIGHT}Z`;
    })
    .join('');
}
