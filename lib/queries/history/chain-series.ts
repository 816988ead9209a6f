import 'server-only';
import { readBlockTimes } from '@/lib/chain/block-times';
import { readStory, type Story } from '@/lib/chain/story';
import { type CouncilPhase, neededShare } from '@/lib/domain/council';
import { ZERO_ADDRESS } from '@/lib/domain/hex';
import { type MeterChange, phaseAt, type ThresholdChange } from '@/lib/domain/phase-history';
import {
  type PowerEvents,
  powerAt,
  type SeatChange,
  type SupplyChange,
  type VotesChange,
} from '@/lib/domain/power-history';
import { sampleTimes } from '@/lib/domain/sample-times';
import { kindOf, phaseOf } from '../council';
import type { History } from './history';

export const chainSeries: Pick<History, 'power' | 'phases'> = {
  power: async (until, count) => {
    const { stakedKei, council } = await readStory();
    const timeOf = await readBlockTimes([...stakedKei, ...council]);
    const events = foldPower(stakedKei, council, timeOf);
    const first = events.supply[0];
    return first === undefined ? [] : powerAt(events, sampleTimes(first.timestamp, until, count));
  },
  phases: async (until, count) => {
    const { council } = await readStory();
    const { meter, thresholds } = foldMeter(council, await readBlockTimes(council));
    const first = meter.find(({ total }) => total > 0n);
    return first === undefined ? [] : phaseAt(meter, thresholds, sampleTimes(first.timestamp, until, count));
  },
};

type CouncilEvent = Story['council'][number];

function foldMeter(
  council: Story['council'],
  timeOf: (event: CouncilEvent) => number,
): { meter: MeterChange[]; thresholds: ThresholdChange[] } {
  const meter: MeterChange[] = [];
  const thresholds: ThresholdChange[] = [];
  let phase: CouncilPhase = 'guided';
  let settings: { sharedBps: number; fullBps: number } | undefined;
  for (const event of council) {
    if (event.eventName === 'PhaseMeterChanged') {
      const { decentralizedBacking, totalBacking } = event.args;
      meter.push({ timestamp: timeOf(event), decentralized: decentralizedBacking, total: totalBacking });
      continue;
    }
    if (event.eventName === 'PhaseAdvanced') phase = phaseOf(event.args.phase);
    else if (event.eventName === 'CouncilSettingsSet') settings = event.args.settings;
    else continue;
    if (settings === undefined) continue;
    thresholds.push({ timestamp: timeOf(event), neededBps: neededShare(phase, settings) });
  }
  return { meter, thresholds };
}

type Event = Story['stakedKei'][number] | Story['council'][number];

/** The contracts' events as changes of power. A seat counts from its vote until it is left, inactive or not. */
function foldPower(
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
