import type { Address, PublicClient } from 'viem';
import type { Deployment } from './deployment';
import { isAsExpected, type Power, readPowers } from './power';

/**
 * Demands that the governor alone proposes, executes and cancels in the timelock, that the timelock alone administers
 * itself and owns everything that votes decide on, that the council's guardian is the governor's, and that nobody else,
 * the deployer least of all, holds anything.
 *
 * @returns What it read, for a table.
 * @throws Error with one line per power that is held otherwise.
 */
export async function verifyRoles(
  client: PublicClient,
  deployment: Deployment,
  options: { deployer: Address; keiHolder: Address },
): Promise<Power[]> {
  const powers = await readPowers(client, deployment, options);
  const wrong = powers.filter((power) => !isAsExpected(power));
  if (wrong.length > 0) {
    const lines = wrong.map(
      ({ what, holders, expected }) => `${what} is held by [${holders}], not by [${expected}]`,
    );
    throw new Error(`this deployment must not be used:\n${lines.join('\n')}`);
  }
  return powers;
}
