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

/** The last second (chain time) at which a proposal that passed can be queued, or a queued one executed. */
export function expiresAt({ deadline, eta }: { deadline: number; eta: number }): number {
  return (eta === 0 ? deadline : eta) + GRACE_PERIOD;
}
