import type { Address, Hex } from './hex';

/** A council seat's signature for the cancellation of a proposal. */
export type VetoSignature = { member: Address; reason: string; timestamp: number; transactionHash: Hex };

/**
 * Why no signature can count. `ended`: the council's power is over for good; `replaced`: a vote has made somebody else
 * the governor's guardian; `exempt`: the proposal replaces the guardian.
 */
export type VetoObstacle = 'ended' | 'replaced' | 'exempt';

/** The council's brake on one proposal whose voting has begun. */
export type Veto = {
  signed: number;
  /** Signatures that cancel the proposal. */
  needed: number;
  /** Seats that were active at the snapshot: those may sign. */
  seats: number;
  /** Who signed, the newest first. */
  signatures: VetoSignature[];
  /** When the signature that canceled the proposal came, chain seconds; null: it has not been stopped this way. */
  vetoedAt: number | null;
  obstacle: VetoObstacle | null;
  /** When the power ends at the latest, chain seconds. */
  sunset: number;
};
