import 'server-only';
import { readBlockTimes } from '@/lib/chain/block-times';
import { perHead } from '@/lib/chain/per-head';
import { readStory, type Story } from '@/lib/chain/story';
import { ZERO_ADDRESS } from '@/lib/domain/hex';
import {
  type PowerEvents,
  type PowerSample,
  powerAt,
  type SeatChange,
  type SupplyChange,
  type VotesChange,
} from '@/lib/domain/power-history';
import { sampleTimes } from '@/lib/domain/sample-times';
import { kindOf } from './council';

const SAMPLES = 31;

/** Who held all votes, from the first stake to now, at evenly spaced moments; empty before anybody staked. */
export const readPowerHistory = perHead(async ({ timestamp }): Promise<PowerSample[]> => {
  const { stakedKei, council } = await readStory();
  const timeOf = await readBlockTimes([...stakedKei, ...council]);
  const events = foldPower(stakedKei, council, timeOf);
  const first = events.supply[0];
  return first === undefined ? [] : powerAt(events, sampleTimes(first.timestamp, timestamp, SAMPLES));
});

type Event = Story['stakedKei'][number] | Story['council'][number];

/** The contracts' events as changes of power. A seat counts from its vote until it is left, inactive or not. */
export function foldPower(
  stakedKei: Story['stakedKei'],
  council: Story['council'],
  timeOf: (event: Event) => number,
): PowerEvents {
  return {
    votes: stakedKei.flatMap((event): VotesChange[] =>
      event.eventName === 'DelegateVotesChanged'
        ? [
            {
              timestamp: timeOf(event),
              account: event.args.delegate.toLowerCase(),
              votes: event.args.newVotes,
            },
          ]
        : [],
    ),
    supply: stakedKei.flatMap((event): SupplyChange[] => {
      if (event.eventName !== 'Transfer') return [];
      const { from, to, value } = event.args;
      if (from === ZERO_ADDRESS) return [{ timestamp: timeOf(event), change: value }];
      return to === ZERO_ADDRESS ? [{ timestamp: timeOf(event), change: -value }] : [];
    }),
    seats: foldSeats(council, timeOf),
  };
}

function foldSeats(council: Story['council'], timeOf: (event: Event) => number): SeatChange[] {
  const seats: SeatChange[] = [];
  const kinds = new Map<string, NonNullable<SeatChange['kind']>>();
  const change = (event: Event, address: string, kind: SeatChange['kind']) => {
    const account = address.toLowerCase();
    if (kind === null) kinds.delete(account);
    else kinds.set(account, kind);
    seats.push({ timestamp: timeOf(event), account, kind });
  };
  for (const event of council) {
    if (event.eventName === 'MemberSeated') change(event, event.args.account, kindOf(event.args.kind));
    if (event.eventName === 'MemberLeft') change(event, event.args.account, null);
    if (event.eventName === 'AccountRotated') {
      // An applicant may move as well, without any seat to take along.
      const kind = kinds.get(event.args.from.toLowerCase());
      if (kind === undefined) continue;
      change(event, event.args.from, null);
      change(event, event.args.to, kind);
    }
  }
  return seats;
}
