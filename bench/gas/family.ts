import { zeroAddress } from 'viem';
import { parameters } from '@/contracts/script/networks/31337';
import { policyArguments } from '@/contracts/script/policy-arguments';
import type { Contract, Harness } from './harness';

/** The governor with its policy, as a deployment makes them, on a timelock that is still the deployer's to hand over. */
export async function deployGovernor(
  harness: Harness,
  skei: Contract,
  timelock: Contract,
): Promise<Contract> {
  const grants = await harness.deploy('Grants', [timelock.address]);
  const audits = await harness.deploy('Audits', [timelock.address]);
  const at = { timelock: timelock.address, grants: grants.address, audits: audits.address };
  const policy = await harness.deploy('ProposalPolicy', policyArguments(parameters, at));
  return harness.deploy('KGovernor', [skei.address, timelock.address, policy.address, zeroAddress]);
}
