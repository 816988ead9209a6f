'use client';

import type { ReactNode } from 'react';
import type { Address } from '@/lib/domain/hex';
import { useIsMyDelegate } from './my-delegate-store';

/** Shows its children beside the delegate who votes for the connected account. */
export function IfMyDelegate({ address, children }: { address: Address; children: ReactNode }) {
  return useIsMyDelegate(address) ? children : null;
}
