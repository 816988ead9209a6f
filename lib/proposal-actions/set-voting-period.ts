import { contracts } from '@/lib/contracts/contracts';
import { settingCall } from './setting-call';

/** Seconds for which votes are taken. */
export const setVotingPeriod = settingCall({
  messageKey: 'setVotingPeriod',
  contract: contracts.governor,
  functionName: 'setVotingPeriod',
  bits: 32,
  show: (seconds) => ({ kind: 'duration', seconds }),
});
