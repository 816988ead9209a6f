import { seedActions } from './actions';
import { cast, delegates } from './cast';
import type { ProposalPlan } from './proposal-plan';
import { seededRandom } from './random';
import type { Staker } from './stakers';
import type { World } from './world';

const COUNT = 46;
const LAST_DAY = 106;
const PROPOSERS = 6;

const subjects = [
  { title: 'Translate the guide, chapter', unit: 'chapter', to: cast.operations, low: 800, high: 2400 },
  { title: 'Community grant', unit: 'grant', to: cast.school, low: 2000, high: 18_000 },
  { title: 'Node rewards, week', unit: 'week', to: cast.nodeOperators, low: 1500, high: 4000 },
  { title: 'Meet-up in Huế and Busan, number', unit: 'evening', to: cast.operations, low: 900, high: 3500 },
] as const;

/** The many small decisions of a busy DAO, for `SEED=full`: long lists, and thousands of votes. */
export function moreProposals(world: World, stakers: readonly Staker[]): ProposalPlan[] {
  const random = seededRandom(0x6d6f);
  const act = seedActions(world);
  const able = strongest(stakers);
  return Array.from({ length: COUNT }, (_, i) => {
    const subject = random.pick(subjects);
    const amount = random.int(subject.low, subject.high);
    const passes = i % 5 !== 4;
    const text = [
      `# ${subject.title} ${i + 1}`,
      `## Request\n\n**${amount} dUSD** for one ${subject.unit}, paid after the vote.`,
      '## Report\n\n- What was done, with links\n- What it cost, with receipts\n- What we would do differently',
    ].join('\n\n');
    const lean = passes ? { for: 86, against: 8, abstain: 6 } : { for: 14, against: 78, abstain: 8 };
    return {
      text,
      type: 'treasury' as const,
      proposer: able[i % able.length] ?? cast.proposer,
      day: 9 + (i * (LAST_DAY - 9)) / COUNT,
      actions: [act.pay('dUSD', subject.to, String(amount))],
      mood: { turnout: 0.35 + random.next() * 0.4, lean, overrides: random.int(0, 4) },
      ...(passes
        ? { expected: 'Executed' as const, queue: random.int(3, 20), execute: random.int(3, 12) }
        : { expected: 'Defeated' as const }),
    };
  });
}

/** The delegates that are far above every threshold by their own stake. */
function strongest(stakers: readonly Staker[]): number[] {
  const known: readonly number[] = delegates;
  return stakers
    .filter(({ index }) => known.includes(index) && index !== cast.demoDelegate)
    .sort((a, b) => b.votes - a.votes)
    .slice(0, PROPOSERS)
    .map(({ index }) => index);
}
