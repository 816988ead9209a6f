import 'server-only';
import type { Story } from '@/lib/chain/story';
import type { Ballot } from '@/lib/domain/ballot';
import { type Cast, castParts, joinedBallot, reducedBallot } from '@/lib/domain/cast';
import type { Address } from '@/lib/domain/hex';
import { supportOf } from '@/lib/domain/vote-type';

type GovernorEvent = Story['governor'][number];

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
      ballots.set(key, joinedBallot(ballots.get(key), cast));
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
      if (ballot !== undefined) ballots.set(key, reducedBallot(ballot, supportOf(support), weight));
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
    parts: castParts(support, weight, event.eventName === 'VoteCastWithParams' ? event.args.params : '0x'),
    weight,
    reason,
    override: event.eventName === 'OverrideVoteCast' ? 'all' : 'none',
    insteadOf: null,
    timestamp: timeOf(event),
    transactionHash: event.transactionHash,
  };
}
