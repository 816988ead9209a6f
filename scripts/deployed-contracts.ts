/** Every contract that is deployed somewhere, by its file below `contracts/src`. The demo's token is not one. */
export const DEPLOYED_CONTRACTS: readonly string[] = [
  'Audits',
  'Council',
  'CouncilGuardian',
  'CouncilProxy',
  'DAOIdentity',
  'DelegateProfiles',
  'Grants',
  'Integrations',
  'KEI',
  'KGovernor',
  'KTimelock',
  'MemberGovernor',
  'ProposalPolicy',
  'ProtocolParameters',
  'StakedKEI',
  'WrappedVotes',
];
