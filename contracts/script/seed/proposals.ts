import { DAY } from '@/lib/domain/time-units';
import { councilProposals } from './council-proposals';
import { programmeProposals } from './programme-proposals';
import type { ProposalPlan } from './proposal-plan';
import { ruleProposals } from './rule-proposals';
import { treasuryProposals } from './treasury-proposals';
import type { World } from './world';

/** The story that both sizes of the seed tell, oldest first. Days count to 120, which is now. */
export function storyProposals(world: World): ProposalPlan[] {
  if (world.length !== 120 * DAY) throw new RangeError('the story is told in days of a history of 120');
  return [
    ...treasuryProposals(world),
    ...ruleProposals(world),
    ...programmeProposals(world),
    ...councilProposals(world),
  ].sort((a, b) => a.day - b.day);
}
