import type { ReactNode } from 'react';
import { buttonClass } from '../button-class';
import { cx } from '../cx';
import { Disclosure } from '../disclosure';
import { ChartLines, ChartMoments, ChartScale } from './chart-axes';
import type { ChartData, ChartWords } from './chart-data';
import { ChartLegend } from './chart-legend';
import { ChartPicture } from './chart-picture';
import { ChartStage } from './chart-stage';
import { ChartTable, type ChartTableProps } from './chart-table';

export type ChartFrameProps = {
  chart: ChartData;
  words: ChartWords;
  table: Omit<ChartTableProps, 'caption'>;
  /** Each series' newest figure in short, for the legend; none where the last point is no news. */
  newest?: string[] | undefined;
  /** Level of its heading. */
  level?: 2 | 3 | 4;
  /** Between the caption and the chart. */
  children?: ReactNode;
  className?: string;
};

/**
 * A chart with everything that belongs to it: title, what one sees in words, the picture, its legend, the same numbers
 * as a table, and both as files. All but the files is there without JavaScript.
 */
export function ChartFrame({ chart, words, table, newest, level = 3, children, className }: ChartFrameProps) {
  const Heading = `h${level}` as const;
  const save = buttonClass({ size: 'sm', variant: 'ghost' });
  return (
    <figure
      className={cx(
        'flex min-w-0 flex-col gap-4 rounded-card border border-line bg-surface p-5 sm:p-6',
        className,
      )}
    >
      <figcaption>
        <Heading className="font-semibold text-lg tracking-tight">{chart.title}</Heading>
        <p className="mt-1 text-pretty text-muted">{chart.caption}</p>
      </figcaption>
      {children}
      <ChartLegend chart={chart} newest={newest} />
      <ChartStage
        chart={chart}
        kind={words.kind}
        hint={words.hint}
        failed={
          <p role="alert" className="mt-2 text-danger text-sm">
            {words.failed}
          </p>
        }
        scale={<ChartScale ticks={chart.scale} />}
        lines={<ChartLines ticks={chart.scale} />}
        picture={<ChartPicture chart={chart} />}
        moments={<ChartMoments ticks={chart.moments} />}
      >
        <div className="mt-2 flex flex-wrap items-start justify-between gap-x-4">
          <div className="min-w-0 flex-1 basis-72">
            <Disclosure
              summary={words.table}
              className="print:[&::details-content]:[block-size:auto] print:[&::details-content]:[content-visibility:visible]"
            >
              <ChartTable caption={chart.title} {...table} />
            </Disclosure>
          </div>
          <div className="mt-1 flex gap-1 print:hidden noscript:hidden">
            <button type="button" data-save="csv" className={save} aria-label={words.csvName}>
              {words.csv}
            </button>
            <button type="button" data-save="png" className={save} aria-label={words.pngName}>
              {words.png}
            </button>
          </div>
        </div>
      </ChartStage>
    </figure>
  );
}
