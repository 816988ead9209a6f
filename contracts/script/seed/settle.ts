import type { Support } from '@/lib/domain/vote-type';
import { type ProposalPlan, termsOf } from './proposal-plan';

/** One vote before it is cast; `weight` in whole sKEI, roughly. */
export type Ballot = { index: number; support: Support; weight: number; free: boolean };

/** How far ahead the winner is, as a multiple of the other side: two thirds need twice as much and a reserve. */
const MARGIN = 1.6;
const WIDE_MARGIN = 2.8;

/**
 * Chance counts heads, the governor counts weight: turns the largest free ballots of the wrong side until the side that
 * the story needs is clearly ahead. An open vote leans towards passing: nothing here may turn late by chance.
 */
export function settle(ballots: Ballot[], plan: ProposalPlan): void {
  const winner = winnerOf(plan);
  if (winner === undefined) return;
  const loser: Support = winner === 1 ? 0 : 1;
  const margin = termsOf(plan).approvalBps > 6_000 ? WIDE_MARGIN : MARGIN;
  const sum = (support: Support): number =>
    ballots.reduce((total, ballot) => (ballot.support === support ? total + ballot.weight : total), 0);
  const turnable = ballots
    .filter((ballot) => ballot.free && ballot.support === loser)
    .sort((a, b) => b.weight - a.weight);
  for (const ballot of turnable) {
    if (sum(winner) > sum(loser) * margin) return;
    ballot.support = winner;
  }
}

function winnerOf({ expected, mood }: ProposalPlan): Support | undefined {
  if (mood.only !== undefined) return undefined;
  if (expected === 'Defeated') return 0;
  return expected === 'Pending' || expected === 'Canceled' ? undefined : 1;
}
