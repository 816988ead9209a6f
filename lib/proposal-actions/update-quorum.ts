import { contracts } from '@/lib/contracts/contracts';
import { settingCall } from './setting-call';

/** Percent of all votes that the quorum is. */
export const updateQuorum = settingCall({
  messageKey: 'updateQuorum',
  contract: contracts.governor,
  functionName: 'updateQuorumNumerator',
  bits: 256,
  show: (percent) => ({ kind: 'percent', percent }),
});
