import { DAY, WEEK } from '@/lib/domain/time-units';
import { cast, delegates, stakerIndices } from './cast';
import { memberStakers } from './member-stakers';
import { type Random, seededRandom } from './random';
import { stakeSteps } from './stake-steps';
import type { Step } from './step';
import type { World } from './world';

/** Someone who stakes. Amounts in whole KEI, times in seconds of the history. */
export type Staker = {
  index: number;
  /** KEI received at the beginning. */
  kei: number;
  /** First stake. */
  since: number;
  /** Roughly what it votes with, in whole sKEI. */
  votes: number;
  /** The account's delegate; undefined: itself. */
  delegate?: number;
  /** Comes to fewer votes than others do, by this factor of the turnout. */
  diligence?: number;
  /** Its votes are with contracts that decide for themselves: it casts none. */
  elsewhere?: true;
  /** A later stake with a delegate of its own, since a second of the history. */
  part?: { delegate: number; since: number };
  /** When the first stake stops carrying votes at the account's own delegate. */
  until?: number;
  steps: Step[];
};

const WEEKS = [4, 8, 13, 26, 26, 52, 52, 78, 104, 104, 156, 208] as const;

/** All stakers with everything they ever do with their stakes. */
export function planStakers(world: World): Staker[] {
  const random = seededRandom(0x4b4549);
  return [
    ...delegates.map((index) => delegateStaker(world, random, index)),
    proposerStaker(world),
    holderStaker(world),
    ...memberStakers(world),
    ...stakerIndices(world.size).map((index, rank) => ordinaryStaker(world, random, index, rank)),
  ];
}

function delegateStaker(world: World, random: Random, index: number): Staker {
  const kei = index === cast.demoDelegate ? 160_000 : roundly(600_000 + random.next() ** 2 * 6_400_000);
  const since = DAY / 2 + random.int(0, 2 * DAY);
  const weeks = random.pick([52, 78, 104, 156, 208]);
  const amount = Math.floor(kei * 0.8);
  const steps = stakeSteps(world, index).open(since, amount, weeks * WEEK);
  return { index, kei, since, votes: votesOf(amount, weeks), steps };
}

function proposerStaker(world: World): Staker {
  const since = DAY;
  const steps = stakeSteps(world, cast.proposer).open(since, 2_400_000, 104 * WEEK);
  return { index: cast.proposer, kei: 3_000_000, since, votes: votesOf(2_400_000, 104), steps };
}

function holderStaker(world: World): Staker {
  const since = 2 * DAY;
  const stakes = stakeSteps(world, cast.holder);
  const steps = [
    ...stakes.open(since, 6_000_000, 104 * WEEK, cast.demoDelegate),
    ...stakes.open(20 * DAY, 900_000, 52 * WEEK),
    stakes.delegateStake(21 * DAY, 1, 13),
    ...stakes.open(64 * DAY, 150_000, 8 * WEEK),
    stakes.simple(100 * DAY, 'beginExit', 2),
  ];
  return {
    index: cast.holder,
    kei: 8_000_000,
    since,
    votes: votesOf(6_000_000, 104),
    delegate: cast.demoDelegate,
    steps,
  };
}

function ordinaryStaker(world: World, random: Random, index: number, rank: number): Staker {
  const first = tailAmount(random, rank);
  const since = random.chance(0.6)
    ? DAY / 2 + random.int(0, 7 * DAY)
    : random.int(8 * DAY, world.length - 6 * DAY);
  const delegate = random.chance(0.58) ? favourite(random) : undefined;
  const stakes = stakeSteps(world, index);
  const weeks = random.pick(WEEKS);
  const steps = stakes.open(since, first, weeks * WEEK, delegate);
  let used = first;
  let until: number | undefined;
  let part: Staker['part'];
  const left = world.length - 2 * DAY - since;
  const later = (): number => since + DAY + random.int(0, Math.max(left - DAY, DAY));

  if (rank % 11 === 3 && left > 40 * DAY) {
    // Four weeks of notice, given early: this one has come and gone.
    steps.splice(0, steps.length, ...stakes.open(since, first, 4 * WEEK, delegate));
    until = since + 6 * DAY + random.int(0, 5 * DAY);
    steps.push(stakes.simple(until, 'beginExit', 0), stakes.simple(until + 4 * WEEK + DAY, 'withdraw', 0));
  } else if (rank % 11 === 7 && left > 12 * DAY) {
    until = world.length - random.int(3, 11) * DAY;
    steps.push(stakes.simple(until, 'beginExit', 0));
  } else if (rank % 16 === 5 && left > 20 * DAY) {
    until = since + 4 * DAY;
    steps.push(stakes.simple(until, 'beginExit', 0), stakes.simple(until + 3 * DAY, 'cancelExit', 0));
  } else {
    if (random.chance(0.2) && weeks < 156) steps.push(stakes.extend(later(), 0, (weeks + 26) * WEEK));
    if (random.chance(0.25)) {
      const more = Math.max(5, roundly(first * (0.2 + random.next())));
      used += more;
      steps.push(...stakes.increase(later() + 3600, 0, more));
    }
  }
  if (left > 10 * DAY && random.chance(0.3)) {
    const second = Math.max(10, roundly(first * (0.3 + random.next() * 0.8)));
    used += second;
    const at = later();
    steps.push(...stakes.open(at, second, random.pick(WEEKS) * WEEK));
    if (random.chance(0.5)) {
      part = { delegate: favourite(random), since: at + 7200 };
      steps.push(stakes.delegateStake(part.since, 1, part.delegate));
    }
  }
  const kei = used + roundly(first * random.next() * 0.6);
  const votes = votesOf(first, weeks);
  return {
    index,
    kei,
    since,
    votes,
    steps,
    ...(delegate === undefined ? {} : { delegate }),
    ...(part === undefined ? {} : { part }),
    ...(until === undefined ? {} : { until }),
  };
}

/** Few are large, most are small: a Pareto tail with a floor. */
function tailAmount(random: Random, rank: number): number {
  if (rank < 8) return roundly(1_500_000 + random.next() ** 2 * 8_000_000);
  return roundly(Math.min(400 / (1 - random.next()) ** 1.6, 1_500_000));
}

/** Support is uneven too: the first delegates of the list are asked more often. */
function favourite(random: Random): number {
  const position = Math.min(random.int(0, delegates.length - 1), random.int(0, delegates.length - 1));
  return delegates[position] ?? delegates[0];
}

/** Two or three significant digits, the way people choose amounts. */
function roundly(value: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return Math.max(1, Math.round(value / step) * step);
}

function votesOf(amount: number, weeks: number): number {
  return (amount * weeks) / 208;
}
