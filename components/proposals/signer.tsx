import { AddressLabel } from '@/components/common/address-label';
import type { Address } from '@/lib/domain/hex';

/** A seat that signed, by the name it gave itself. */
export function Signer({ member, names }: { member: Address; names: Record<string, string> }) {
  const name = names[member.toLowerCase()];
  return <AddressLabel address={member} href={`/delegates/${member}`} {...(name ? { name } : {})} />;
}
