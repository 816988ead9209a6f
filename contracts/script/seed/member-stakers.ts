import { DAY, WEEK } from '@/lib/domain/time-units';
import { cast, founderOf, memberIndices } from './cast';
import { daosOf } from './daos';
import { absenteeOf } from './members';
import { seededRandom } from './random';
import { stakeSteps } from './stake-steps';
import type { Staker } from './stakers';
import type { World } from './world';

/** Beyond so many, those of `SEED=full` stake little and rarely come: thousands of their votes would say nothing new. */
const MANY = 20;

const WEEKS = [52, 104, 156, 208] as const;

/** Members of the council back themselves, except the one that never comes; the founder backs the member DAOs. */
export function memberStakers(world: World): Staker[] {
  const random = seededRandom(0x636f);
  const own = [cast.guardian, ...memberIndices(world.size)]
    .filter((index) => index !== absenteeOf(world))
    .map((index, i) => {
      const many = i >= MANY;
      const amount = many ? (1 + random.int(0, 5)) * 5_000 : (6 + random.int(0, 30)) * 10_000;
      const weeks = random.pick(WEEKS);
      const since = 3 * DAY + i * 600;
      const steps = stakeSteps(world, index).open(since, amount, weeks * WEEK);
      const votes = (amount * weeks) / 208;
      const diligence = many ? 0.08 : 1;
      return { index, kei: Math.ceil(amount * 1.1), since, votes, diligence, steps };
    });
  return [...own, founder(world)];
}

function founder(world: World): Staker {
  const { harbour, houses } = daosOf(world);
  const index = founderOf(world.size);
  const since = 1.5 * DAY;
  const stakes = stakeSteps(world, index);
  const steps = stakes.open(since, 1_400_000, 104 * WEEK, harbour.governor);
  houses.forEach((house, i) => {
    const at = (2 + i * 0.1) * DAY;
    steps.push(...stakes.open(at, 120_000 + i * 40_000, 104 * WEEK));
    steps.push(stakes.delegateStake(at + 3600, i + 1, house));
  });
  return { index, kei: 2_200_000, since, votes: 700_000, elsewhere: true, steps };
}
