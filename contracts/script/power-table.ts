import type { Address } from 'viem';
import type { Power } from './power';

/** Lines that say who holds what, known addresses by their names. */
export function powerTable(names: ReadonlyMap<Address, string>, powers: readonly Power[]): string[] {
  const width = Math.max(...powers.map(({ what }) => what.length));
  return powers.map(({ what, holders }) => {
    const held = holders.map((holder) => `${names.get(holder) ?? 'account'} ${holder}`);
    return `${what.padEnd(width)}  ${held.join(', ') || 'nobody'}`;
  });
}
