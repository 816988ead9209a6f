import type { Action } from '@/lib/domain/action';
import type { Address } from '@/lib/domain/hex';

/** Addresses that a text names and no action touches: what a text says must be what the actions do. */
export function unmatchedAddresses(text: string, actions: readonly Action[]): Address[] {
  const touched = actions.map((action) => `${action.target}${action.calldata}`.toLowerCase()).join(' ');
  const named = text.match(/\b0x[0-9a-fA-F]{40}\b/g) ?? [];
  return [...new Set(named)]
    .filter((address) => !touched.includes(address.slice(2).toLowerCase()))
    .map((address): Address => `0x${address.slice(2)}`);
}
