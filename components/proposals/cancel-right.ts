import { sameAddress, ZERO_ADDRESS } from '@/lib/domain/hex';
import type { ProposalState } from '@/lib/domain/proposal-state';

/**
 * As what an account may cancel; `anyone`: the proposer has lost the votes it takes to propose; `tooLate`: it is the
 * proposer, whose right ended when voting opened.
 */
export type CancelRight = 'none' | 'guardian' | 'proposer' | 'anyone' | 'tooLate';

const over: readonly ProposalState[] = ['Canceled', 'Expired', 'Executed'];

/**
 * The rules of `GovernorProposalGuardian` and `GovernorPolicy`: the guardian any time before the end, the proposer before
 * voting opens, anyone before the decision once the proposer is below its threshold.
 */
export function cancelRight(options: {
  state: ProposalState;
  proposer: string;
  guardian: string;
  /** The proposer no longer has the votes its proposal took. */
  belowThreshold: boolean;
  account: string | undefined;
}): CancelRight {
  const { state, proposer, guardian, belowThreshold, account } = options;
  if (account === undefined || over.includes(state)) return 'none';
  // A defeated proposal has nothing left to stop, though the contract would allow it.
  if (state === 'Defeated') return 'none';
  if (sameAddress(account, guardian)) return 'guardian';
  const mine = sameAddress(account, proposer);
  if (mine && (state === 'Pending' || guardian === ZERO_ADDRESS)) return 'proposer';
  if (belowThreshold && (state === 'Pending' || state === 'Active')) return 'anyone';
  return mine ? 'tooLate' : 'none';
}
