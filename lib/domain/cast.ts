import { addTallies, type Ballot, unpackParts, wholly } from './ballot';
import type { Hex } from './hex';
import type { Tally } from './tally';
import { type Support, supportOf } from './vote-type';

/** One event of casting; several of one source of votes make a ballot. */
export type Cast = Omit<Ballot, 'takenBack'>;

/** What a cast counts for: the packed parts in its params, else its whole weight for `support`. */
export function castParts(support: number, weight: bigint, params: Hex): Tally {
  return unpackParts(params) ?? wholly(supportOf(support), weight);
}

/** A ballot with one more cast on it. */
export function joinedBallot(before: Ballot | undefined, cast: Cast): Ballot {
  if (before === undefined) return { ...cast, takenBack: 0n };
  return {
    ...cast,
    parts: addTallies(before.parts, cast.parts),
    weight: before.weight + cast.weight,
    takenBack: before.takenBack,
    reason: [before.reason, cast.reason].filter((text) => text !== '').join('\n\n'),
  };
}

/** A delegate's ballot after a delegator took `weight` of what it gave `support` back. */
export function reducedBallot(ballot: Ballot, support: Support, weight: bigint): Ballot {
  const lost = wholly(support, -weight);
  return {
    ...ballot,
    parts: addTallies(ballot.parts, lost),
    weight: ballot.weight - weight,
    takenBack: ballot.takenBack + weight,
  };
}
