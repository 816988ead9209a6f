import type { ReactNode } from 'react';

/** Parts of a chapter with its drawing: above them on a phone, beside them and always in view where there is room. */
export function Illustrated({ drawing, children }: { drawing: ReactNode; children: ReactNode }) {
  return (
    <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,42rem)_minmax(0,26rem)] lg:justify-between">
      <div className="lg:sticky lg:top-24 lg:col-start-2 lg:row-start-1">{drawing}</div>
      <div className="flex min-w-0 flex-col gap-12 lg:col-start-1 lg:row-start-1">{children}</div>
    </div>
  );
}
