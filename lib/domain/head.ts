/** The newest block a page was made from: its height and its timestamp in seconds. */
export type Head = { number: bigint; timestamp: number };
