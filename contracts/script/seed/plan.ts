import { distribution } from './distribution';
import { moreProposals } from './more-proposals';
import { profileSteps } from './profiles';
import type { ProposalPlan } from './proposal-plan';
import { proposalSteps } from './proposal-steps';
import { storyProposals } from './proposals';
import { planStakers } from './stakers';
import type { Step } from './step';
import { treasuryIncome } from './treasury-income';
import type { World } from './world';

export type SeedPlan = { steps: Step[]; proposals: ProposalPlan[] };

/** The whole history, in order of time. Pure: the same world gives the same plan. */
export function planSeed(world: World): SeedPlan {
  const stakers = planStakers(world);
  const story = storyProposals(world);
  const proposals = world.size === 'full' ? [...moreProposals(world), ...story] : story;
  const steps = [
    ...distribution(world, stakers),
    ...treasuryIncome(world),
    ...profileSteps(world),
    ...stakers.flatMap((staker) => staker.steps),
    ...proposals.flatMap((plan, number) => proposalSteps(world, stakers, plan, number)),
  ];
  // Sorting is stable: what one account does in the same second keeps its order.
  return { steps: steps.sort((a, b) => a.at - b.at), proposals };
}
