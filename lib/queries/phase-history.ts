import 'server-only';
import { readBlockTimes } from '@/lib/chain/block-times';
import { perHead } from '@/lib/chain/per-head';
import { readStory, type Story } from '@/lib/chain/story';
import { type CouncilPhase, neededShare } from '@/lib/domain/council';
import {
  type MeterChange,
  type PhaseSample,
  phaseAt,
  type ThresholdChange,
} from '@/lib/domain/phase-history';
import { sampleTimes } from '@/lib/domain/sample-times';
import { phaseOf } from './council';

const SAMPLES = 31;

/** The phase meter from its first reading to now, at evenly spaced moments; empty before there was one. */
export const readPhaseHistory = perHead(async ({ timestamp }): Promise<PhaseSample[]> => {
  const { council } = await readStory();
  const timeOf = await readBlockTimes(council);
  const { meter, thresholds } = foldMeter(council, timeOf);
  const first = meter.find(({ total }) => total > 0n);
  return first === undefined
    ? []
    : phaseAt(meter, thresholds, sampleTimes(first.timestamp, timestamp, SAMPLES));
});

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
