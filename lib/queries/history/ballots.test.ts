import { expect, test } from 'vitest';
import type { Story } from '@/lib/chain/story';
import { packParts } from '@/lib/domain/ballot';
import { foldBallots } from './ballots';

type GovernorEvent = Story['governor'][number];

const lan = `0x${'1'.repeat(40)}` as const;
const minh = `0x${'2'.repeat(40)}` as const;
const bucket = `0x${'B'.repeat(40)}` as const;
let block = 0;

/** An event as far as the fold reads it. */
function event(eventName: string, args: object): GovernorEvent {
  block += 1;
  return {
    eventName,
    args: { proposalId: 1n, ...args },
    blockNumber: BigInt(block),
    transactionHash: '0x',
  } as never;
}

const cast = (voter: string, support: number, weight: bigint, reason = '') =>
  event('VoteCast', { voter, support, weight, reason });
const split = (voter: string, against: bigint, inFavour: bigint, abstain: bigint, reason = '') =>
  event('VoteCastWithParams', {
    voter,
    support: 255,
    weight: against + inFavour + abstain,
    reason,
    params: packParts({ against, for: inFavour, abstain }),
  });
const reduced = (delegate: string, support: number, weight: bigint) =>
  event('VoteReduced', { delegate, support, weight });
const override = (voter: string, support: number, weight: bigint) =>
  event('OverrideVoteCast', { voter, support, weight, reason: '' });

const fold = (...events: GovernorEvent[]) =>
  foldBallots(
    events,
    ({ blockNumber }) => Number(blockNumber),
    (key) => (key === bucket.toLowerCase() ? minh : null),
  );

test('what delegators take back leaves the delegate’s ballot and is told', () => {
  const [ballot, own] = fold(cast(minh, 1, 100n), reduced(minh, 1, 30n), override(lan, 0, 30n));
  expect(ballot).toMatchObject({ parts: { for: 70n }, weight: 70n, takenBack: 30n, override: 'none' });
  expect(own).toMatchObject({ voter: lan, parts: { against: 30n }, override: 'all', insteadOf: null });
});

test('several casts of one account are one ballot, split over its options, with every reason', () => {
  const [ballot, ...rest] = fold(
    split(lan, 10n, 20n, 0n, 'first'),
    cast(minh, 2, 5n),
    split(lan, 0n, 1n, 4n, 'then'),
  );
  expect(rest).toHaveLength(1);
  expect(ballot).toMatchObject({
    parts: { against: 10n, for: 21n, abstain: 4n },
    weight: 35n,
    reason: 'first\n\nthen',
  });
});

test('an override of single stakes names whom they had been given to', () => {
  const part = event('OverridePartCast', { voter: lan, bucket });
  const ballots = fold(override(lan, 1, 3n), override(lan, 0, 7n), part);
  expect(ballots.map(({ override: kind, insteadOf, weight }) => [kind, insteadOf, weight])).toEqual([
    ['all', null, 3n],
    ['part', minh, 7n],
  ]);
});

test('an account’s own vote and its override stay apart', () => {
  const ballots = fold(cast(lan, 1, 9n), override(lan, 0, 4n));
  expect(ballots.map(({ override: kind, weight }) => [kind, weight])).toEqual([
    ['none', 9n],
    ['all', 4n],
  ]);
});
