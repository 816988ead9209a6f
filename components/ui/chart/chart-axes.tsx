import { cx } from '../cx';
import type { ChartTick } from './chart-data';

/** What the lines of the scale stand for, beside the plot. The table says it to those who do not see it. */
export function ChartScale({ ticks }: { ticks: readonly ChartTick[] }) {
  return (
    <div aria-hidden="true" className="relative text-faint text-xs tabular-nums">
      {ticks.map(({ at, label }) => (
        <span
          key={at}
          className="absolute right-2 translate-y-1/2 whitespace-nowrap leading-none"
          style={{ bottom: `${at * 100}%` }}
        >
          {label}
        </span>
      ))}
    </div>
  );
}

/** The lines of the scale, behind the plot. */
export function ChartLines({ ticks }: { ticks: readonly ChartTick[] }) {
  return ticks.map(({ at }) => (
    <span
      key={at}
      aria-hidden="true"
      className={cx('absolute inset-x-0 border-t', at === 0 ? 'border-strong' : 'border-line')}
      style={{ bottom: `${at * 100}%` }}
    />
  ));
}

/** When, or at what, under the plot. */
export function ChartMoments({ ticks }: { ticks: readonly ChartTick[] }) {
  return (
    <div aria-hidden="true" className="relative h-6 text-faint text-xs tabular-nums">
      {ticks.map(({ at, label, minor }) => (
        <span
          key={at}
          className={cx(
            'absolute top-2 whitespace-nowrap leading-none',
            minor && 'max-sm:hidden',
            at === 0 ? '' : at === 1 ? '-translate-x-full' : '-translate-x-1/2',
          )}
          style={{ left: `${at * 100}%` }}
        >
          {label}
        </span>
      ))}
    </div>
  );
}
