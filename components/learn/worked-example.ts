import { WEEK } from '@/lib/domain/time-units';
import { MAX_DURATION, MIN_DURATION, voteWeight } from '@/lib/domain/vote-weight';

const KEI = 10n ** 18n;

/** One line of the example: KEI and votes in base units, the notice in seconds. */
export type ExampleStake = { amount: bigint; duration: number; votes: bigint };

const stakes: Omit<ExampleStake, 'votes'>[] = [
  { amount: 1_000n * KEI, duration: MIN_DURATION },
  { amount: 1_000n * KEI, duration: 52 * WEEK },
  { amount: 1_000n * KEI, duration: 104 * WEEK },
  { amount: 1_000n * KEI, duration: MAX_DURATION },
  { amount: 4_000n * KEI, duration: 52 * WEEK },
];

/** Stakes and their votes, by the formula itself; the last two come out the same on purpose. */
export function workedExample(): ExampleStake[] {
  return stakes.map((stake) => ({ ...stake, votes: voteWeight(stake.amount, stake.duration) }));
}
