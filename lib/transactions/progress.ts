import type { Hex } from '@/lib/domain/hex';
import type { Review } from './review';

/**
 * Where a run is: check (reading and simulating), review (a person reads), sign (the wallet is asked), sent (the network
 * has it), mined (in a block), shown (the pages have passed that block).
 */
export type Progress =
  | { stage: 'check' }
  | { stage: 'review'; review: Review }
  | { stage: 'sign'; review: Review; step: number }
  | { stage: 'sent'; review: Review; step: number; hash: Hex }
  | { stage: 'mined'; review: Review; step: number; hash: Hex; block: number }
  | { stage: 'shown'; review: Review; hash: Hex; block: number }
  /** A multisig has taken it: its owners sign elsewhere. */
  | { stage: 'proposed'; review: Review; hash: Hex };

export type Stage = Progress['stage'];
