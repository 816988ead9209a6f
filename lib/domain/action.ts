import type { Address, Hex } from './hex';

/** One call a proposal makes from the timelock. `value` is in wei. */
export type Action = { target: Address; value: bigint; calldata: Hex };

/** Most actions our builder puts into one proposal; larger ones made elsewhere are still shown. */
export const MAX_ACTIONS = 32;
