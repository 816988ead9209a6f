import type { PublicClient } from 'viem';
import { type Address, zeroAddress } from 'viem';
import { addressOf, type Deployment } from './deployment';
import { readRoleHolders, timelockRoles } from './timelock-roles';

/**
 * Demands that the governor alone proposes, executes and cancels in the timelock, that the timelock alone administers
 * itself, and that nobody else, the deployer least of all, holds any role.
 *
 * @throws Error naming the first role that is held otherwise.
 */
export async function verifyRoles(
  client: PublicClient,
  deployment: Deployment,
  deployer: Address,
): Promise<void> {
  const timelock = addressOf(deployment, 'timelock');
  const governor = addressOf(deployment, 'governor');
  const expected = new Map<string, readonly Address[]>([
    [timelockRoles.DEFAULT_ADMIN_ROLE, [timelock]],
    [timelockRoles.PROPOSER_ROLE, [governor]],
    [timelockRoles.EXECUTOR_ROLE, [governor]],
    [timelockRoles.CANCELLER_ROLE, [governor]],
  ]);
  // The zero address as executor would open execution to everyone.
  const suspects = [zeroAddress, deployer, timelock, governor];
  const holders = await readRoleHolders(client, timelock, BigInt(deployment.startBlock), suspects);
  for (const [role, accounts] of holders) {
    const wanted = expected.get(role) ?? [];
    const same = accounts.length === wanted.length && accounts.every((account) => wanted.includes(account));
    if (!same)
      throw new Error(`timelock role ${roleName(role)} is held by [${accounts}], not by [${wanted}]`);
  }
}

function roleName(role: string): string {
  return Object.entries(timelockRoles).find(([, hash]) => hash === role)?.[0] ?? role;
}
