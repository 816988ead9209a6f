import { addressOf, deployment } from '@/lib/contracts/deployment';
import type { Action } from '@/lib/domain/action';
import { type Address, sameAddress, ZERO_ADDRESS } from '@/lib/domain/hex';
import { approveToken } from './approve-token';
import { transferEther } from './transfer-ether';
import { transferToken } from './transfer-token';

/** Key in the catalog `actions.warnings`: a mistake that others have made with real money. */
export type ActionWarning =
  | 'recipientIsToken'
  | 'recipientIsZero'
  | 'recipientIsTreasury'
  | 'recipientIsGovernor'
  | 'recipientIsSelf'
  | 'zeroAmount'
  | 'unlimitedApproval'
  | 'noCode';

const UNLIMITED = 2n ** 255n;

/** What looks wrong about an action from its bytes alone. `self` is the proposer, when known. */
export function actionWarnings(action: Action, self?: Address): ActionWarning[] {
  const token = transferToken.decode(action);
  const ether = transferEther.decode(action);
  const approval = approveToken.decode(action);
  const recipient = token?.account ?? ether?.to;
  const amount = token?.amount ?? ether?.amount;
  const found: ActionWarning[] = [];
  if (recipient !== undefined) found.push(...recipientWarnings(recipient, self));
  if (amount === 0n) found.push('zeroAmount');
  if (approval !== null && approval.amount >= UNLIMITED) found.push('unlimitedApproval');
  return found;
}

function recipientWarnings(recipient: Address, self: Address | undefined): ActionWarning[] {
  if (recipient === ZERO_ADDRESS) return ['recipientIsZero'];
  if (deployment.tokens.some((token) => sameAddress(token.address, recipient))) return ['recipientIsToken'];
  if (sameAddress(recipient, addressOf('timelock'))) return ['recipientIsTreasury'];
  if (sameAddress(recipient, addressOf('governor'))) return ['recipientIsGovernor'];
  if (sameAddress(recipient, addressOf('stakedKei'))) return ['recipientIsToken'];
  return sameAddress(recipient, self) ? ['recipientIsSelf'] : [];
}
