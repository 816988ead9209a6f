'use client';

import { useAccount, useReadContracts } from 'wagmi';
import { contracts } from '@/lib/contracts/contracts';
import { type Address, ZERO_ADDRESS } from '@/lib/domain/hex';
import { type ProposalState, proposalStateOf } from '@/lib/domain/proposal-state';

/** What the connected account is to a proposal, from the chain at this moment. Votes in sKEI base units. */
export type Voter = {
  account: Address;
  state: ProposalState;
  hasVoted: boolean;
  hasOverridden: boolean;
  /** Votes it holds for this proposal: at the snapshot, or today's while the snapshot is to come. */
  power: bigint;
  /** Of these: what those who gave them have taken back. */
  takenBack: bigint;
  /** Of these: what it can still cast. */
  remaining: bigint;
  /** Its own stake's votes at that moment, stakes with a delegate of their own not counted. */
  own: bigint;
  /** Who held them; the zero address: nobody. */
  delegate: Address;
  /** Votes it holds today. */
  currentPower: bigint;
  /** Votes of its own stake today. */
  currentOwn: bigint;
};

export type VoterQuery = { voter: Voter | undefined; failed: boolean; retry: () => void };

/** Reads the connected account's part in a proposal. Only inside a wallet island. */
export function useVoter(proposalId: string, snapshot: number, pending: boolean): VoterQuery {
  const { address } = useAccount();
  const account = address ?? ZERO_ADDRESS;
  const { governor, stakedKei } = contracts;
  const id = BigInt(proposalId);
  const at = BigInt(snapshot);
  const now = useReadContracts({
    allowFailure: false,
    query: { enabled: address !== undefined },
    contracts: [
      { ...governor, functionName: 'state', args: [id] },
      { ...governor, functionName: 'receiptOf', args: [id, account] },
      { ...stakedKei, functionName: 'getVotes', args: [account] },
      { ...stakedKei, functionName: 'balanceOf', args: [account] },
      { ...stakedKei, functionName: 'delegates', args: [account] },
    ],
  });
  // The past cannot be asked for before it is past.
  const then = useReadContracts({
    allowFailure: false,
    query: { enabled: address !== undefined && !pending },
    contracts: [
      { ...stakedKei, functionName: 'getPastVotes', args: [account, at] },
      { ...stakedKei, functionName: 'getPastBalanceOf', args: [account, at] },
      { ...stakedKei, functionName: 'getPastDelegate', args: [account, at] },
      { ...governor, functionName: 'remainingVotes', args: [id, account] },
    ],
  });
  const retry = () => void Promise.all([now.refetch(), then.refetch()]);
  const failed = now.isError || then.isError;
  if (address === undefined || now.data === undefined || (!pending && then.data === undefined)) {
    return { voter: undefined, failed, retry };
  }
  const [state, receipt, currentPower, currentOwn, currentDelegate] = now.data;
  const [power, own, delegate, remaining] = then.data ?? [currentPower, currentOwn, currentDelegate, 0n];
  return {
    failed: false,
    retry,
    voter: {
      account: address,
      state: proposalStateOf(state),
      hasVoted: receipt.againstVotes + receipt.forVotes + receipt.abstainVotes > 0n,
      hasOverridden: receipt.hasOverridden,
      power,
      takenBack: receipt.overridden,
      remaining,
      own,
      delegate,
      currentPower,
      currentOwn,
    },
  };
}
