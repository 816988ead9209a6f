/** Seconds. The chain's clock counts in seconds everywhere (ERC-6372 `mode=timestamp`). */
export const MINUTE = 60;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const WEEK = 7 * DAY;
