import type { PublicClient } from 'viem';
import { type Address, getAddress, type Hex, keccak256, stringToHex, zeroHash } from 'viem';
import { kTimelockAbi } from '@/lib/contracts/generated';

/** The roles of OpenZeppelin's TimelockController. */
export const timelockRoles = {
  DEFAULT_ADMIN_ROLE: zeroHash,
  PROPOSER_ROLE: keccak256(stringToHex('PROPOSER_ROLE')),
  EXECUTOR_ROLE: keccak256(stringToHex('EXECUTOR_ROLE')),
  CANCELLER_ROLE: keccak256(stringToHex('CANCELLER_ROLE')),
} as const satisfies Record<string, Hex>;

/**
 * Who holds a role of the timelock now. Read twice from the chain: everyone whom an event ever granted any role to, and
 * then `hasRole` for each of them, so that neither a forgotten event nor a forgotten account hides a holder.
 *
 * @returns Per role (by its hash, also roles unknown to us) the holders, in the order of their first grant.
 */
export async function readRoleHolders(
  client: PublicClient,
  timelock: Address,
  fromBlock: bigint,
  others: readonly Address[] = [],
): Promise<Map<Hex, Address[]>> {
  const events = await client.getContractEvents({
    address: timelock,
    abi: kTimelockAbi,
    eventName: 'RoleGranted',
    fromBlock,
    strict: true,
  });
  const roles = new Set<Hex>([...Object.values(timelockRoles), ...events.map((event) => event.args.role)]);
  const accounts = new Set<Address>([...events.map((event) => getAddress(event.args.account)), ...others]);
  const holders = new Map<Hex, Address[]>();
  for (const role of roles) {
    const found: Address[] = [];
    for (const account of accounts) {
      if (await hasRole(client, timelock, role, account)) found.push(account);
    }
    holders.set(role, found);
  }
  return holders;
}

function hasRole(client: PublicClient, timelock: Address, role: Hex, account: Address): Promise<boolean> {
  return client.readContract({
    address: timelock,
    abi: kTimelockAbi,
    functionName: 'hasRole',
    args: [role, account],
  });
}
