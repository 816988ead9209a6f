import { councilSteps } from './council-steps';
import { daoCreation } from './dao-creation';
import { electorateSteps } from './dao-electorate';
import { daoDecisions } from './dao-votes';
import { distribution } from './distribution';
import { dutySteps } from './duty-steps';
import { mirrorSteps } from './mirrors';
import { moreProposals } from './more-proposals';
import { profileSteps } from './profiles';
import { programmeSteps } from './programme-steps';
import { type ProposalPlan, proposalText } from './proposal-plan';
import { proposalSteps } from './proposal-steps';
import { storyProposals } from './proposals';
import { planStakers } from './stakers';
import type { Step } from './step';
import { treasuryIncome } from './treasury-income';
import type { World } from './world';

export type SeedPlan = { steps: Step[]; proposals: ProposalPlan[] };

/** What the member DAOs vote on inside: one vote that is over, and one that is open. */
const MIRRORED = ['seoul-nodes', 'student-votes'];

/** After which of the votes it is written down who came. */
const WATCHED = ['operations-budget', 'seoul-nodes', 'double-grants'];

/** The whole history, in order of time. Pure: the same world gives the same plan. */
export function planSeed(world: World): SeedPlan {
  const stakers = planStakers(world);
  const story = storyProposals(world);
  const named = (names: readonly string[]): ProposalPlan[] => {
    const texts = names.map(proposalText);
    return story.filter(({ text }) => texts.includes(text));
  };
  const proposals = world.size === 'full' ? [...moreProposals(world, stakers), ...story] : story;
  const steps = [
    // First among the founder's: the contracts' addresses follow from its first nonces.
    ...daoCreation(world),
    ...distribution(world, stakers),
    ...treasuryIncome(world),
    ...profileSteps(world),
    ...electorateSteps(world),
    ...daoDecisions(world),
    ...councilSteps(world),
    ...stakers.flatMap((staker) => staker.steps),
    ...proposals.flatMap((plan, number) => proposalSteps(world, stakers, plan, number)),
    ...named(MIRRORED).flatMap((plan) => mirrorSteps(world, plan)),
    ...programmeSteps(world),
    ...dutySteps(world, named(WATCHED)),
  ];
  // Sorting is stable: what one account does in the same second keeps its order.
  return { steps: steps.sort((a, b) => a.at - b.at), proposals };
}
