'use client';

import { lazy, Suspense } from 'react';
import { useDemoRequests } from './demo-request';

const DemoApproval = lazy(async () => ({ default: (await import('./demo-approval')).DemoApproval }));

/** The demo wallet's window, fetched when a site asks it for something. */
export function DemoWindow() {
  const asked = useDemoRequests().length > 0;
  return <Suspense>{asked ? <DemoApproval /> : null}</Suspense>;
}
