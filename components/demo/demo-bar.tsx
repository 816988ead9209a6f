'use client';

import { useTranslations } from 'next-intl';
import { lazy, Suspense, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { useDemoRequests } from './demo-request';

// The comparison is made when building: a build for another chain contains neither branch nor files.
const onDemoChain = process.env.NEXT_PUBLIC_CHAIN_ID === '31337';

const DemoTools =
  process.env.NEXT_PUBLIC_CHAIN_ID === '31337'
    ? lazy(async () => ({ default: (await import('./demo-tools')).DemoTools }))
    : () => null;
const DemoApproval =
  process.env.NEXT_PUBLIC_CHAIN_ID === '31337'
    ? lazy(async () => ({ default: (await import('./demo-approval')).DemoApproval }))
    : () => null;

/** On a local chain: says that it is one, and holds the faucet and the clock. */
export function DemoBar() {
  return onDemoChain ? <Bar /> : null;
}

function Bar() {
  const t = useTranslations('demo.bar');
  const [open, setOpen] = useState(false);
  const asked = useDemoRequests().length > 0;

  return (
    <aside aria-label={t('label')} className="border-line border-b bg-warning-soft text-sm">
      <div className="shell flex min-h-10 items-center justify-between gap-3">
        <p className="flex items-center gap-2 font-medium">
          <span aria-hidden="true" className="size-2 rounded-full bg-warning" />
          {t('label')}
        </p>
        <button
          type="button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          className="inline-flex min-h-9 items-center gap-1.5 rounded-control px-2 hover:underline"
        >
          {open ? t('close') : t('open')}
          <Icon name="chevron-down" size={16} className={open ? 'rotate-180' : undefined} />
        </button>
      </div>
      <Suspense>{open ? <DemoTools /> : null}</Suspense>
      <Suspense>{asked ? <DemoApproval /> : null}</Suspense>
    </aside>
  );
}
