import { getAddress, isAddress } from 'viem';
import { type Address, ZERO_ADDRESS } from '@/lib/domain/hex';

/** Who votes with a stake: the account's delegate, its owner, or somebody else. */
export type DelegateChoice = 'follow' | 'self' | 'other';

export type DelegateChoiceEntry =
  | { ok: true; delegatee: Address }
  | { ok: false; reason: 'zero' | 'malformed' };

/** The delegatee a choice stands for; the zero address follows the account. Mixed case must be a right checksum. */
export function readDelegateChoice(
  choice: DelegateChoice,
  text: string,
  account: Address,
): DelegateChoiceEntry {
  if (choice === 'follow') return { ok: true, delegatee: ZERO_ADDRESS };
  if (choice === 'self') return { ok: true, delegatee: account };
  const typed = text.trim();
  if (!isAddress(typed)) return { ok: false, reason: 'malformed' };
  const delegatee = getAddress(typed);
  return delegatee === ZERO_ADDRESS ? { ok: false, reason: 'zero' } : { ok: true, delegatee };
}
