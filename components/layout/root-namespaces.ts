import type { Namespace } from '@/lib/i18n/catalogs';

/** The words every page carries to the browser. */
export const rootNamespaces: Namespace[] = ['common', 'layout', 'wallet'];
