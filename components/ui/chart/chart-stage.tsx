'use client';

import { type MouseEvent, type ReactNode, useRef, useState } from 'react';
import type { ChartData } from './chart-data';
import type { chartKit } from './chart-kit';
import type { Reading } from './read-chart';

export type ChartStageProps = {
  chart: ChartData;
  /** What the thing is: "chart". */
  kind: string;
  /** How to read it by keyboard. */
  hint: string;
  /** A file could not be made. */
  failed: ReactNode;
  scale: ReactNode;
  lines: ReactNode;
  /** Stands there until the chart that can be read takes its place, which has the same size. */
  picture: ReactNode;
  moments: ReactNode;
  /** Under the chart. A button in it with `data-save` (`csv` or `png`) makes that file. */
  children: ReactNode;
};

/** Where a chart is read. What that takes is loaded when somebody points at it, focuses it or wants a file. */
export function ChartStage(props: ChartStageProps) {
  const { chart, kind, hint, failed, scale, lines, picture, moments, children } = props;
  const [kit, setKit] = useState<typeof chartKit>();
  const [reading, setReading] = useState<Reading | null>(null);
  const [unsaved, setUnsaved] = useState(false);
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
  const save = ({ target }: MouseEvent) => {
    const as = target instanceof HTMLElement && target.dataset.save;
    if (!as) return;
    load()
      .then((loaded) => stage.current && loaded.save(as, stage.current, chart))
      .then(
        () => setUnsaved(false),
        () => setUnsaved(true),
      );
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons among its children are pressed, not this
    // biome-ignore lint/a11y/useKeyWithClickEvents: buttons turn keys into clicks
    <div ref={stage} onClick={save} className="flex flex-1 flex-col print:block">
      {/* Beside a taller chart it grows a little, so that both end level. */}
      <div className="grid max-h-[19.5rem] flex-1 grid-cols-[3.5rem_minmax(0,1fr)] grid-rows-[1fr_auto] sm:max-h-[26.5rem]">
        {scale}
        <div
          role="application"
          aria-roledescription={kind}
          aria-label={`${chart.title}. ${hint}`}
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
      {children}
      {unsaved ? failed : null}
    </div>
  );
}
