'use client';

import { lazy, Suspense } from 'react';
import type { PageFailureProps } from '@/components/layout/page-failure';

const PageFailure = lazy(async () => ({
  default: (await import('@/components/layout/page-failure')).PageFailure,
}));

/** A page failed. Every page carries this code, so what it shows comes when it is needed. */
export default function ErrorPage(props: PageFailureProps) {
  return (
    <Suspense>
      <PageFailure {...props} />
    </Suspense>
  );
}
