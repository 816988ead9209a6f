'use client';

import { lazy, type ReactNode, Suspense, useState } from 'react';
import { Icon } from '@/components/ui/icon';

// The comparison is made when building: a build for another chain contains neither branch nor file.
const DemoTools =
  process.env.NEXT_PUBLIC_CHAIN_ID === '31337'
    ? lazy(async () => ({ default: (await import('./demo-tools')).DemoTools }))
    : () => null;

export type DemoDoorProps = { openLabel: string; closeLabel: string; children: ReactNode };

/** Opens the demo's tools under the bar, which are fetched then. */
export function DemoDoor({ openLabel, closeLabel, children }: DemoDoorProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <div className="shell flex min-h-10 items-center justify-between gap-3">
        {children}
        <button
          type="button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          className="inline-flex min-h-9 items-center gap-1.5 rounded-control px-2 hover:underline"
        >
          {open ? closeLabel : openLabel}
          <Icon name="chevron-down" size={16} className={open ? 'rotate-180' : undefined} />
        </button>
      </div>
      <Suspense>{open ? <DemoTools /> : null}</Suspense>
    </>
  );
}
