import { contracts } from '@/lib/contracts/contracts';
import { settingCall } from './setting-call';

/** Seconds the timelock waits between queueing and execution. */
export const updateDelay = settingCall({
  messageKey: 'updateDelay',
  contract: contracts.timelock,
  functionName: 'updateDelay',
  bits: 256,
  show: (seconds) => ({ kind: 'duration', seconds }),
});
