import type { Described } from './described';
import type { Logged } from './logged';
import { table } from './table';

/** The ids of our interfaces, and what the contracts that answer ERC-165 claim. */
export function interfacesRecord({ interfaces }: Described, { claims }: Logged): string {
  const names = Object.keys(interfaces).sort();
  const ids = names.map((name) => [name, interfaceId(Object.values(interfaces[name] ?? {}))]);
  return `${table(['interface', 'id'], ids)}\n${table(['contract', 'claims'], claims)}`;
}

/** ERC-165: the exclusive or of all selectors (hexadecimal, no prefix). */
function interfaceId(selectors: readonly string[]): string {
  const id = selectors.reduce((sum, selector) => sum ^ BigInt(`0x${selector}`), 0n);
  return `0x${id.toString(16).padStart(8, '0')}`;
}
