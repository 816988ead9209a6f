import 'server-only';
import type { Story } from '@/lib/chain/story';
import { addTallies, type Ballot, unpackParts, wholly } from '@/lib/domain/ballot';
import type { Address } from '@/lib/domain/hex';
import type { Tally } from '@/lib/domain/tally';
import { type Support, supportOf } from '@/lib/domain/vote-type';

type GovernorEvent = Story['governor'][number];
type Cast = Omit<Ballot, 'takenBack'>;

/**
 * One proposal's ballots from its events, in the order first cast: one for the votes an account held, one for each
 * override. `delegateeOf` says whom a bucket of stakes was given to.
 */
export function foldBallots(
  events: readonly GovernorEvent[],
  timeOf: (event: GovernorEvent) => number,
  delegateeOf: (bucket: string) => Address | null,
): Ballot[] {
  const ballots = new Map<string, Ballot>();
  const overrides: string[] = [];
  for (const event of events) {
    const cast = castOf(event, timeOf);
    if (cast !== null) {
      const key = cast.override === 'none' ? cast.voter.toLowerCase() : `override-${ballots.size}`;
      if (cast.override !== 'none') overrides.push(key);
      ballots.set(key, joined(ballots.get(key), cast));
    } else if (event.eventName === 'OverridePartCast') {
      // Comes right after the override it tells more about.
      const key = overrides.at(-1);
      const ballot = key === undefined ? undefined : ballots.get(key);
      if (key === undefined || ballot === undefined) continue;
      ballots.set(key, {
        ...ballot,
        override: 'part',
        insteadOf: delegateeOf(event.args.bucket.toLowerCase()),
      });
    } else if (event.eventName === 'VoteReduced') {
      const { delegate, support, weight } = event.args;
      const key = delegate.toLowerCase();
      const ballot = ballots.get(key);
      if (ballot !== undefined) ballots.set(key, reduced(ballot, wholly(supportOf(support), weight), weight));
    }
  }
  return [...ballots.values()];
}

/** What an event cast, before anybody took some of it back; null when it cast nothing. */
export function castOf(event: GovernorEvent, timeOf: (event: GovernorEvent) => number): Cast | null {
  if (
    event.eventName !== 'VoteCast' &&
    event.eventName !== 'VoteCastWithParams' &&
    event.eventName !== 'OverrideVoteCast'
  ) {
    return null;
  }
  const { voter, support, weight, reason } = event.args;
  return {
    voter,
    parts: partsOf(event, support as Support, weight),
    weight,
    reason,
    override: event.eventName === 'OverrideVoteCast' ? 'all' : 'none',
    insteadOf: null,
    timestamp: timeOf(event),
    transactionHash: event.transactionHash,
  };
}

function partsOf(event: GovernorEvent, support: number, weight: bigint): Tally {
  const split = event.eventName === 'VoteCastWithParams' ? unpackParts(event.args.params) : null;
  return split ?? wholly(supportOf(support), weight);
}

function joined(before: Ballot | undefined, cast: Cast): Ballot {
  if (before === undefined) return { ...cast, takenBack: 0n };
  return {
    ...cast,
    parts: addTallies(before.parts, cast.parts),
    weight: before.weight + cast.weight,
    takenBack: before.takenBack,
    reason: [before.reason, cast.reason].filter((text) => text !== '').join('\n\n'),
  };
}

function reduced(ballot: Ballot, lost: Tally, weight: bigint): Ballot {
  const { against, for: inFavour, abstain } = ballot.parts;
  return {
    ...ballot,
    parts: { against: against - lost.against, for: inFavour - lost.for, abstain: abstain - lost.abstain },
    weight: ballot.weight - weight,
    takenBack: ballot.takenBack + weight,
  };
}
