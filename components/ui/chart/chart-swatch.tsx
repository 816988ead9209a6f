import type { ChartData, ChartSeries } from './chart-data';
import { dashes } from './chart-shape';
import { ChartTextures, textureOf } from './chart-textures';

export type ChartSwatchProps = {
  /** One of a kind on the page. */
  name: string;
  series: ChartSeries;
  row: number;
  shape: ChartData['shape'];
};

/** A piece of a series' fabric, or of its line. */
export function ChartSwatch({ name, series, row, shape }: ChartSwatchProps) {
  const id = `${name}-${row}`;
  return (
    <svg aria-hidden="true" width="22" height="14" className="shrink-0">
      {shape === 'line' ? (
        <path
          d="M1 7H21"
          stroke={`var(--${series.tone})`}
          strokeWidth="2.5"
          strokeDasharray={dashes[series.texture]}
          strokeLinecap="round"
        />
      ) : (
        <>
          <ChartTextures name={id} series={[series]} />
          <rect width="22" height="14" rx="3" fill={textureOf(id, 0)} />
        </>
      )}
    </svg>
  );
}
