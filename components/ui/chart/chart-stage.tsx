'use client';

import { type ReactNode, useRef, useState } from 'react';
import { buttonClass } from '../button-class';
import type { ChartData, ChartWords } from './chart-data';
import type { chartKit } from './chart-kit';
import type { Reading } from './read-chart';

export type ChartStageProps = {
  chart: ChartData;
  words: ChartWords;
  scale: ReactNode;
  lines: ReactNode;
  /** Stands there until the chart that can be read takes its place, which has the same size. */
  picture: ReactNode;
  moments: ReactNode;
  children: ReactNode;
};

/** Where a chart is read. What that takes is loaded when somebody points at it, focuses it or wants a file. */
export function ChartStage({ chart, words, scale, lines, picture, moments, children }: ChartStageProps) {
  const [kit, setKit] = useState<typeof chartKit>();
  const [reading, setReading] = useState<Reading | null>(null);
  const [failed, setFailed] = useState(false);
  const stage = useRef<HTMLDivElement>(null);
  const load = async () => {
    const loaded = await import('./chart-kit');
    setKit(loaded.chartKit);
    return loaded.chartKit;
  };
  const wake = () => {
    // Without it the picture, the caption and the table still say everything.
    load().catch(() => {});
  };
  const save = (as: 'csv' | 'png') => {
    const saved = load().then(({ saveTable, savePicture }) => {
      if (stage.current) return (as === 'csv' ? saveTable : savePicture)(stage.current, chart);
    });
    saved.then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  const button = buttonClass({ size: 'sm', variant: 'ghost' });
  return (
    <div ref={stage} className="flex flex-1 flex-col print:block">
      {/* Beside a taller chart it grows a little, so that both end level. */}
      <div className="grid max-h-[19.5rem] flex-1 grid-cols-[3.5rem_minmax(0,1fr)] grid-rows-[1fr_auto] sm:max-h-[26.5rem]">
        {scale}
        <div
          role="application"
          aria-roledescription={words.kind}
          aria-label={`${chart.title}. ${words.hint}`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys read it
          tabIndex={0}
          className="relative min-h-52 touch-pan-y rounded-sm sm:min-h-64"
          onFocus={wake}
          onPointerEnter={wake}
          onPointerDown={(event) => kit && setReading(kit.pointAt(chart, event))}
          onPointerMove={(event) => kit && setReading(kit.pointAt(chart, event))}
          onPointerLeave={() => setReading(null)}
          onKeyDown={(event) => kit && setReading(kit.step(chart, reading, event))}
          onBlur={() => setReading(null)}
        >
          {lines}
          {kit ? <kit.LivePlot chart={chart} at={reading?.at ?? null} /> : picture}
        </div>
        <span />
        {moments}
      </div>
      <p role="status" className="sr-only">
        {reading?.spoken}
      </p>
      <div className="mt-2 flex flex-wrap items-start justify-between gap-x-4">
        <div className="min-w-0 flex-1 basis-72">{children}</div>
        <div className="mt-1 flex gap-1 print:hidden noscript:hidden">
          <button type="button" className={button} aria-label={words.csvName} onClick={() => save('csv')}>
            {words.csv}
          </button>
          <button type="button" className={button} aria-label={words.pngName} onClick={() => save('png')}>
            {words.png}
          </button>
        </div>
      </div>
      {failed ? (
        <p role="alert" className="mt-2 text-danger text-sm">
          {words.failed}
        </p>
      ) : null}
    </div>
  );
}
