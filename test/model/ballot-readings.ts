import type { Address } from 'viem';
import { type Ballots, receiptOf, remainingVotes, sumOf } from './counting';
import type { Ledger } from './ledger';
import type { readingsOf } from './reading';
import type { World } from './world';

/** A vote's tally, and what some accounts did and can still do; inside and outside alike. */
export function ballotReadings(
  world: World,
  ledger: Ledger,
  ballots: Ballots,
  id: bigint,
  accounts: readonly Address[],
  read: ReturnType<typeof readingsOf>,
): void {
  const { tally } = ballots;
  read('proposalVotes', [id], () => [tally.against, tally.for, tally.abstain]);
  for (const account of accounts) {
    const receipt = receiptOf(ballots, account);
    read('receiptOf', [id, account], () => ({
      againstVotes: receipt.against,
      forVotes: receipt.for,
      abstainVotes: receipt.abstain,
      overridden: receipt.overridden,
      hasOverridden: receipt.hasOverridden,
    }));
    read('remainingVotes', [id, account], () => remainingVotes(world, ledger, ballots, account));
    if (sumOf(receipt) > 0n) {
      read('usedVotes', [id, account], () => sumOf(receipt));
      read('hasVoted', [id, account], () => true);
    }
  }
}
