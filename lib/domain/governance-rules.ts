/** The council's phases in the order of `ICouncil.Phase`. */
export const phases = ['guided', 'shared', 'full'] as const;

export type Phase = (typeof phases)[number];

/** Rules in force that no proposal carries itself. Shares in basis points, times in seconds, votes in sKEI base units. */
export type GovernanceRules = {
  stake: {
    /** After so long without an act of its owner anyone may start a stake's notice. */
    silence: number;
    /** For the longest notice; 0: nobody can leave early. */
    earlyExitRateBps: number;
    maxEarlyExitRateBps: number;
  };
  council: {
    /** Backing with which an applicant needs nobody's endorsement. */
    endorsementBacking: bigint;
    /** Recorded misses in a row after which a seat can be marked inactive. */
    maxMissesInRow: number;
  };
  brake: {
    /** Share of the active seats whose signatures cancel a proposal. */
    seatsBps: number;
    /** When the power ends at the latest, chain seconds. */
    sunset: number;
    /** It has ended for good, or a vote has taken it away. */
    ended: boolean;
  };
  meter: {
    phase: Phase;
    /** Votes behind the seats of builders and DAOs, as last refreshed. */
    decentralized: bigint;
    /** Votes behind all seats, as last refreshed. */
    total: bigint;
    /** Share the first group needs for the phase Shared. */
    sharedBps: number;
    /** The same for the phase Full. */
    fullBps: number;
    /** How long the share must hold before the phase can advance. */
    hold: number;
  };
};

/** The phase a governance number stands for. @throws RangeError for a number no council gives. */
export function phaseOf(value: number): Phase {
  const phase = phases[value];
  if (phase === undefined) throw new RangeError(`no phase ${value}`);
  return phase;
}
