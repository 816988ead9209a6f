import type { Namespace } from '@/lib/i18n/catalogs';

/** The words every page carries to the browser; the demo's only where there is a demo. */
export const rootNamespaces: Namespace[] = [
  'common',
  'layout',
  'wallet',
  'transactions',
  'errors',
  ...(process.env.NEXT_PUBLIC_CHAIN_ID === '31337' ? (['demo'] as const) : []),
];
