import { sameAddress, ZERO_ADDRESS } from '@/lib/domain/hex';
import type { ProposalState } from '@/lib/domain/proposal-state';

/** As what an account may cancel; `tooLate`: it is the proposer, whose right ended when voting opened. */
export type CancelRight = 'none' | 'guardian' | 'proposer' | 'tooLate';

const over: readonly ProposalState[] = ['Canceled', 'Expired', 'Executed'];

/** The rule of `GovernorProposalGuardian`: the guardian any time before the end, the proposer before voting opens. */
export function cancelRight(options: {
  state: ProposalState;
  proposer: string;
  guardian: string;
  account: string | undefined;
}): CancelRight {
  const { state, proposer, guardian, account } = options;
  if (account === undefined || over.includes(state)) return 'none';
  // A defeated proposal has nothing left to stop, though the contract would allow it.
  if (state === 'Defeated') return 'none';
  if (sameAddress(account, guardian)) return 'guardian';
  if (!sameAddress(account, proposer)) return 'none';
  return state === 'Pending' || guardian === ZERO_ADDRESS ? 'proposer' : 'tooLate';
}
