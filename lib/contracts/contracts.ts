import { deployment } from './deployment';
import { delegateProfilesAbi, keiAbi, kGovernorAbi, kTimelockAbi, stakedKeiAbi } from './generated';

const { contracts: at } = deployment;

/** Our contracts on this build's chain: `{ address, abi }`, ready for viem and wagmi. */
export const contracts = {
  kei: { address: at.kei.address, abi: keiAbi },
  stakedKei: { address: at.stakedKei.address, abi: stakedKeiAbi },
  governor: { address: at.governor.address, abi: kGovernorAbi },
  timelock: { address: at.timelock.address, abi: kTimelockAbi },
  delegateProfiles: { address: at.delegateProfiles.address, abi: delegateProfilesAbi },
} as const;
