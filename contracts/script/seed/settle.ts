import type { Support } from '@/lib/domain/vote-type';
import type { ProposalPlan } from './proposal-plan';

/** One vote before it is cast; `weight` in whole sKEI, roughly. */
export type Ballot = { index: number; support: Support; weight: number; free: boolean };

const MARGIN = 1.5;

/**
 * Chance counts heads, the governor counts weight: turns the largest free ballots of the wrong side until the side that
 * the story needs is clearly ahead. Open votes stay as chance left them.
 */
export function settle(ballots: Ballot[], plan: ProposalPlan): void {
  const winner = winnerOf(plan);
  if (winner === undefined) return;
  const loser: Support = winner === 1 ? 0 : 1;
  const sum = (support: Support): number =>
    ballots.reduce((total, ballot) => (ballot.support === support ? total + ballot.weight : total), 0);
  const turnable = ballots
    .filter((ballot) => ballot.free && ballot.support === loser)
    .sort((a, b) => b.weight - a.weight);
  for (const ballot of turnable) {
    if (sum(winner) > sum(loser) * MARGIN) return;
    ballot.support = winner;
  }
}

function winnerOf({ expected, mood }: ProposalPlan): Support | undefined {
  if (mood.only !== undefined) return undefined;
  if (expected === 'Defeated') return 0;
  return expected === 'Succeeded' || expected === 'Queued' || expected === 'Executed' ? 1 : undefined;
}
