import { deployment } from './deployment';
import {
  auditsAbi,
  councilAbi,
  councilGuardianAbi,
  daoIdentityAbi,
  delegateProfilesAbi,
  grantsAbi,
  integrationsAbi,
  keiAbi,
  kGovernorAbi,
  kTimelockAbi,
  proposalPolicyAbi,
  protocolParametersAbi,
  stakedKeiAbi,
} from './generated';

const { contracts: at } = deployment;

/** Our contracts on this build's chain: `{ address, abi }`, ready for viem and wagmi. */
export const contracts = {
  kei: { address: at.kei.address, abi: keiAbi },
  stakedKei: { address: at.stakedKei.address, abi: stakedKeiAbi },
  governor: { address: at.governor.address, abi: kGovernorAbi },
  timelock: { address: at.timelock.address, abi: kTimelockAbi },
  proposalPolicy: { address: at.proposalPolicy.address, abi: proposalPolicyAbi },
  council: { address: at.council.address, abi: councilAbi },
  councilGuardian: { address: at.councilGuardian.address, abi: councilGuardianAbi },
  protocolParameters: { address: at.protocolParameters.address, abi: protocolParametersAbi },
  integrations: { address: at.integrations.address, abi: integrationsAbi },
  audits: { address: at.audits.address, abi: auditsAbi },
  grants: { address: at.grants.address, abi: grantsAbi },
  daoIdentity: { address: at.daoIdentity.address, abi: daoIdentityAbi },
  delegateProfiles: { address: at.delegateProfiles.address, abi: delegateProfilesAbi },
} as const;
