import type { Address } from './hex';
import { basisPoints } from './tally';

/** `ICouncil.Kind`, in the order of its numbers. */
export const memberKinds = ['enterprise', 'builder', 'dao'] as const;

export type MemberKind = (typeof memberKinds)[number];

/** `ICouncil.Standing`, in the order of its numbers. `seated` and `inactive` hold a seat. */
export const memberStandings = ['none', 'applied', 'endorsed', 'seated', 'inactive', 'left'] as const;

export type MemberStanding = (typeof memberStandings)[number];

/** `ICouncil.Phase`, in the order of its numbers. */
export const councilPhases = ['guided', 'shared', 'full'] as const;

export type CouncilPhase = (typeof councilPhases)[number];

/** One entry of the register. Times are chain seconds, 0 when it has not happened; `backing` is sKEI base units. */
export type CouncilMember = {
  id: number;
  account: Address;
  kind: MemberKind;
  standing: MemberStanding;
  since: number;
  until: number;
  attended: number;
  missed: number;
  missesInRow: number;
  /** Votes it had when last refreshed: what the phase meter counts. */
  backing: bigint;
  refreshedAt: number;
  uri: string;
};

/** The phase meter as the contract holds it. */
export type PhaseMeter = {
  phase: CouncilPhase;
  /** Votes behind active seats of builders and DAOs, sKEI base units, as last refreshed. */
  decentralized: bigint;
  /** Votes behind all active seats. */
  total: bigint;
  /** When the share last rose to the threshold; 0 while it is below. */
  aboveSince: number;
  /** Share (basis points) that the next phase takes; null in the last phase. */
  neededBps: number | null;
  /** Seconds the share must hold. */
  holdPeriod: number;
};

/** What the meter says at `now`: `below` the threshold, `holding` until `advanceAt`, `ready` to advance, or `done`. */
export type PhaseReading = {
  /** Share of builders and DAOs in basis points, rounded down. */
  shareBps: number;
  standing: 'below' | 'holding' | 'ready' | 'done';
  advanceAt: number | null;
};

/** Reads the meter by the rule of `Council.advancePhase`: possible from `aboveSince + holdPeriod` on. */
export function readPhaseMeter(meter: PhaseMeter, now: number): PhaseReading {
  const shareBps = basisPoints(meter.decentralized, meter.total);
  if (meter.neededBps === null) return { shareBps, standing: 'done', advanceAt: null };
  if (meter.aboveSince === 0) return { shareBps, standing: 'below', advanceAt: null };
  const advanceAt = meter.aboveSince + meter.holdPeriod;
  return { shareBps, standing: now >= advanceAt ? 'ready' : 'holding', advanceAt };
}

/** The share that ends `phase` (`Council._neededBps`); null for the last one. */
export function neededShare(
  phase: CouncilPhase,
  settings: { sharedBps: number; fullBps: number },
): number | null {
  if (phase === 'full') return null;
  return phase === 'guided' ? settings.sharedBps : settings.fullBps;
}

/** Backing of active seats by kind, sKEI base units: what the meter is made of. */
export function backingByKind(members: readonly CouncilMember[]): Record<MemberKind, bigint> {
  const sums: Record<MemberKind, bigint> = { enterprise: 0n, builder: 0n, dao: 0n };
  for (const { kind, standing, backing } of members) if (standing === 'seated') sums[kind] += backing;
  return sums;
}
