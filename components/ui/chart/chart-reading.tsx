import type { ChartData } from './chart-data';
import { ChartSwatch } from './chart-swatch';

/** The reading cursor, and beside it what it stands on. */
export function ChartReading({ chart, at, across }: { chart: ChartData; at: number; across: number }) {
  const { name, shape, series, points } = chart;
  const point = points[at];
  if (point === undefined) return null;
  const share = 100 / points.length;
  const place = `${across * 100}%`;
  // Beside the cursor where there is room, and never outside the plot: the page must not become wider.
  const left =
    across < 0.5
      ? `clamp(0px, ${place} + 0.75rem, 100% - var(--reading))`
      : `clamp(0px, ${place} - var(--reading) - 0.75rem, 100% - var(--reading))`;
  return (
    <>
      {shape === 'bar' ? (
        <span
          className="absolute inset-y-0 rounded-sm border border-strong border-dashed"
          style={{ left: `${at * share}%`, width: `${share}%` }}
        />
      ) : (
        <span className="absolute inset-y-0 w-px bg-ink" style={{ left: place }} />
      )}
      <div
        className="pointer-events-none absolute top-0 z-10 w-(--reading) rounded-control border border-line bg-surface p-3 text-[0.8125rem] shadow-md [--reading:min(19rem,100%)]"
        style={{ left }}
      >
        <p className="mb-1.5 font-medium">{point.label}</p>
        <ul className="space-y-1">
          {series.map((each, row) => (
            <li key={each.name} className="flex items-start gap-2">
              <span className="flex h-5 items-center">
                <ChartSwatch name={`${name}-reading`} series={each} row={row} shape={shape} />
              </span>
              <span className="min-w-0 flex-1 text-muted leading-5">{each.name}</span>
              <span className="shrink-0 tabular-nums leading-5">{point.texts[row]}</span>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
