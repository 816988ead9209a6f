import { contracts } from '@/lib/contracts/contracts';
import { settingCall } from './setting-call';

/** Votes (sKEI base units) a proposer needs. */
export const setProposalThreshold = settingCall({
  messageKey: 'setProposalThreshold',
  contract: contracts.governor,
  functionName: 'setProposalThreshold',
  bits: 256,
  show: (amount) => ({ kind: 'amount', amount, decimals: 18, symbol: 'sKEI' }),
});
