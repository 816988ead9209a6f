/** Longest reason that is sent with a vote or a signature, in bytes of UTF-8. */
export const MAX_REASON_BYTES = 5_000;
