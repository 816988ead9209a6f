import { DAY } from './time-units';

/** Seconds after which a proposal that nobody queued, or nobody executed, expires. A constant of the governor. */
export const GRACE_PERIOD = 5 * DAY;

/** Seconds an opponent has at least once a proposal last turned to passing. A constant of the governor. */
export const LATE_WINDOW = 2 * DAY;

type Deadlines = { firstDeadline: number; deadline: number };

/** Whether the vote turned so late that its deadline moved. */
export function hasObjectionPeriod({ firstDeadline, deadline }: Deadlines): boolean {
  return deadline > firstDeadline;
}

/** Whether only Against counts at `now` (chain seconds): after the first deadline, until the moved one. */
export function isObjectionPeriod({ firstDeadline, deadline }: Deadlines, now: number): boolean {
  return now > firstDeadline && now <= deadline;
}

/** A proposal as far as its clock goes; `eta` 0 until queued. */
export type ProposalClock = Deadlines & { snapshot: number; eta: number };

/** How many of the moments that move a proposal on by themselves have passed at `now` (chain seconds). */
export function momentsPassed(clock: ProposalClock, now: number): number {
  const { snapshot, firstDeadline, deadline, eta } = clock;
  const due = eta !== 0 && now >= eta;
  return [now > snapshot, now > firstDeadline, now > deadline, due, now > expiresAt(clock)].filter(Boolean)
    .length;
}

/** The last second (chain time) at which a proposal that passed can be queued, or a queued one executed. */
export function expiresAt({ deadline, eta }: { deadline: number; eta: number }): number {
  return (eta === 0 ? deadline : eta) + GRACE_PERIOD;
}
