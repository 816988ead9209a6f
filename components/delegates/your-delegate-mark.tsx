'use client';

import { Badge } from '@/components/ui/badge';
import type { Address } from '@/lib/domain/hex';
import { useIsMyDelegate } from './my-delegate-store';

/** A mark on the delegate who votes for the connected account. */
export function YourDelegateMark({ address, label }: { address: Address; label: string }) {
  return useIsMyDelegate(address) ? (
    <Badge tone="accent" icon="check">
      {label}
    </Badge>
  ) : null;
}
