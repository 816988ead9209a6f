import { Refusal } from './refusal';

/** A value over time, oldest first; what happens twice in one second leaves its last value. */
export type History<T> = Array<{ at: number; value: T }>;

/** Notes what a value has become. */
export function record<T>(history: History<T>, at: number, value: T): void {
  const last = history.at(-1);
  if (last !== undefined && last.value === value) return;
  if (last !== undefined && last.at === at) last.value = value;
  else history.push({ at, value });
}

/** The value at the end of second `at`. */
export function valueAt<T>(history: History<T> | undefined, at: number, none: T): T {
  return history?.findLast((entry) => entry.at <= at)?.value ?? none;
}

/** The value now. */
export function latest<T>(history: History<T> | undefined, none: T): T {
  return history?.at(-1)?.value ?? none;
}

/** Like {@link valueAt}; only a second that is over has a past. @throws Refusal ERC5805FutureLookup. */
export function pastValue<T>(history: History<T> | undefined, at: number, now: number, none: T): T {
  if (at >= now) throw new Refusal('ERC5805FutureLookup');
  return valueAt(history, at, none);
}
