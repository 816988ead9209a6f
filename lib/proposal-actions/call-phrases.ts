import type { ContractName } from '@/lib/contracts/deployment';
import type { ActionArgument, ActionValue } from './action-value';
import type { PhraseKey } from './phrase';

/** Calls of our own contracts that have a sentence: by contract, then function. The arguments stand in it by name. */
export const callPhrases: Partial<Record<ContractName, Readonly<Record<string, PhraseKey>>>> = {
  proposalPolicy: { setType: 'setType', setActionTier: 'setActionTier' },
  governor: { setProposalPolicy: 'setProposalPolicy', updateTimelock: 'updateTimelock' },
  timelock: { grantRole: 'grantRole', revokeRole: 'revokeRole' },
  stakedKei: { setEarlyExitRate: 'setEarlyExitRate', releaseAll: 'releaseAll' },
  council: {
    seat: 'seatMember',
    remove: 'removeMember',
    setSettings: 'setCouncilSettings',
    setGovernor: 'setCouncilGovernor',
    upgradeToAndCall: 'upgrade',
  },
  protocolParameters: {
    setParameter: 'setParameter',
    defineParameter: 'defineParameter',
  },
  integrations: {
    grantCapability: 'grantCapability',
    suspend: 'suspendCapability',
    resume: 'resumeCapability',
    revokeCapability: 'revokeCapability',
  },
  audits: { agree: 'agreeAudit', accept: 'acceptAudit', endAgreement: 'endAudit' },
  grants: {
    agree: 'agreeGrant',
    accept: 'acceptGrant',
    endAgreement: 'endGrant',
    createStream: 'createStream',
    revokeStream: 'revokeStream',
    setBudget: 'setBudget',
    returnSurplus: 'returnSurplus',
  },
  daoIdentity: { setDaoURI: 'setDaoURI' },
};

/** Arguments by name, fields of records among them. */
export function placesOf(args: readonly ActionArgument[]): Record<string, ActionValue> {
  return Object.fromEntries(
    args.flatMap(({ name, value }): [string, ActionValue][] =>
      value.kind === 'record' ? Object.entries(placesOf(value.fields)) : [[name, value]],
    ),
  );
}
