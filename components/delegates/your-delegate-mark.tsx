import { Badge } from '@/components/ui/badge';
import type { Address } from '@/lib/domain/hex';
import { IfMyDelegate } from './if-my-delegate';

/** A mark on the delegate who votes for the connected account. */
export function YourDelegateMark({ address, label }: { address: Address; label: string }) {
  return (
    <IfMyDelegate address={address}>
      <Badge tone="accent" icon="check">
        {label}
      </Badge>
    </IfMyDelegate>
  );
}
