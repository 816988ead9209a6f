import type { Tally } from './tally';

/** What was added to the tally, or taken off it again, at a moment. Weights in sKEI base units. */
export type TallyChange = { timestamp: number; change: Tally };

export type TallySample = { timestamp: number; tally: Tally };

/** The tally at each of `times`, changes of that second included. `changes` from the oldest to the newest. */
export function tallyAt(changes: readonly TallyChange[], times: readonly number[]): TallySample[] {
  return times.map((timestamp) => {
    const tally: Tally = { against: 0n, for: 0n, abstain: 0n };
    for (const { timestamp: at, change } of changes) {
      if (at > timestamp) break;
      tally.against += change.against;
      tally.for += change.for;
      tally.abstain += change.abstain;
    }
    return { timestamp, tally };
  });
}
