import { contracts } from '@/lib/contracts/contracts';
import { settingCall } from './setting-call';

/** Seconds from a proposal to its snapshot. */
export const setVotingDelay = settingCall({
  messageKey: 'setVotingDelay',
  contract: contracts.governor,
  functionName: 'setVotingDelay',
  bits: 48,
  show: (seconds) => ({ kind: 'duration', seconds }),
});
