import { WEEK } from './time-units';

/** Shortest notice period of a stake, in seconds. */
export const MIN_DURATION = 4 * WEEK;

/** Longest notice period, in seconds; at this one 1 KEI gives 1 vote. */
export const MAX_DURATION = 208 * WEEK;

/** Smallest amount a stake is opened with, in KEI base units (18 decimals). */
export const MIN_AMOUNT = 10n ** 18n;

/**
 * Votes of a stake: `floor(amount × duration / 208 weeks)`, the formula of `contracts/src/libraries/VoteWeight.sol`.
 *
 * @param amount KEI in base units.
 * @param duration Notice period in whole seconds.
 * @returns sKEI in base units.
 */
export function voteWeight(amount: bigint, duration: number): bigint {
  return (amount * BigInt(duration)) / BigInt(MAX_DURATION);
}
