import type { ChartSeries } from './chart-data';

const SIZE = 8;
const turns: Partial<Record<ChartSeries['texture'], string>> = {
  rising: 'rotate(-45)',
  falling: 'rotate(45)',
};

/** What to fill series `row` of chart `name` with. */
export function textureOf(name: string, row: number): string {
  return `url(#${name}-texture-${row})`;
}

/** The fabrics of a chart's series, for `<defs>`: their colour, and a pattern in the colour of the paper. */
export function ChartTextures({ name, series }: { name: string; series: readonly ChartSeries[] }) {
  return (
    <defs>
      {series.map(({ tone, texture }, row) => (
        <pattern
          // biome-ignore lint/suspicious/noArrayIndexKey: a series is its place
          key={row}
          id={`${name}-texture-${row}`}
          width={SIZE}
          height={SIZE}
          patternUnits="userSpaceOnUse"
          patternTransform={turns[texture]}
        >
          <rect width={SIZE} height={SIZE} fill={`var(--${tone})`} />
          {texture === 'plain' ? null : texture === 'dotted' ? (
            <circle cx={SIZE / 2} cy={SIZE / 2} r="1.5" fill="var(--surface)" fillOpacity="0.75" />
          ) : (
            <path d={`M0 ${SIZE / 2}H${SIZE}`} stroke="var(--surface)" strokeWidth="2" strokeOpacity="0.6" />
          )}
        </pattern>
      ))}
    </defs>
  );
}
