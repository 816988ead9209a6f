import type { Address } from 'viem';
import type { Deployment } from './deployment';
import type { Power } from './power';

/** Lines that say who holds what, contracts of the deployment by their names. */
export function powerTable(deployment: Deployment, powers: readonly Power[]): string[] {
  const names = new Map<Address, string>(
    Object.entries(deployment.contracts).map(([name, { address }]) => [address, name]),
  );
  const width = Math.max(...powers.map(({ what }) => what.length));
  return powers.map(({ what, holders }) => {
    const held = holders.map((holder) => `${names.get(holder) ?? 'account'} ${holder}`);
    return `${what.padEnd(width)}  ${held.join(', ') || 'nobody'}`;
  });
}
