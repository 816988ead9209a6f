import type { ContractName } from './deployment';

/** Our contracts by their names in the source, in the order in which a proposer is offered them. */
export const contractTitles: Record<ContractName, string> = {
  protocolParameters: 'ProtocolParameters',
  integrations: 'Integrations',
  audits: 'Audits',
  grants: 'Grants',
  council: 'Council',
  governor: 'KGovernor',
  proposalPolicy: 'ProposalPolicy',
  timelock: 'KTimelock',
  councilGuardian: 'CouncilGuardian',
  kei: 'KEI',
  stakedKei: 'StakedKEI',
  daoIdentity: 'DAOIdentity',
  delegateProfiles: 'DelegateProfiles',
};

// Object.keys widens the keys of our own constant.
export const contractNames = Object.keys(contractTitles) as ContractName[];
