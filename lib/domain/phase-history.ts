import { basisPoints } from './tally';

/** The meter's sums from `timestamp` on, sKEI base units. */
export type MeterChange = { timestamp: number; decentralized: bigint; total: bigint };
/** The share (basis points) that the next phase takes from `timestamp` on; null once there is none. */
export type ThresholdChange = { timestamp: number; neededBps: number | null };

export type PhaseSample = { timestamp: number; shareBps: number; neededBps: number | null };

/** Share of builders and DAOs, and what the next phase took, at each of `times`. Changes from the oldest to the newest. */
export function phaseAt(
  meter: readonly MeterChange[],
  thresholds: readonly ThresholdChange[],
  times: readonly number[],
): PhaseSample[] {
  return times.map((timestamp) => {
    const sums = meter.findLast((change) => change.timestamp <= timestamp);
    const threshold = thresholds.findLast((change) => change.timestamp <= timestamp);
    return {
      timestamp,
      shareBps: sums === undefined ? 0 : basisPoints(sums.decentralized, sums.total),
      neededBps: threshold?.neededBps ?? null,
    };
  });
}
