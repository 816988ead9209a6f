'use client';

import { usePathname } from 'next/navigation';

/** This page's path without its locale: `/staking`. */
export function useLocalizedPathname(): string {
  return usePathname().replace(/^\/[^/]*/, '') || '/';
}
