import type { Address, Hex } from '@/lib/domain/hex';

/**
 * What is known of a transaction that a wallet has accepted:
 * signed (the wallet gave a hash, no node has shown it), pending (a node holds it), replaced or cancelled (another
 * transaction took its nonce), dropped (no node holds it and its nonce is free), mined, reverted, unknown (the chain
 * could not say).
 */
export const pendingStates = [
  'signed',
  'pending',
  'replaced',
  'cancelled',
  'dropped',
  'mined',
  'reverted',
  'unknown',
] as const;

export type PendingState = (typeof pendingStates)[number];

/** One transaction, by (account, nonce): hashes change when a wallet speeds one up, the nonce does not. */
export type PendingEntry = {
  chainId: number;
  account: Address;
  nonce: number;
  hash: Hex;
  /** Name of the intent; key in `transactions.name`. */
  name: string;
  /** Equal for equal intents: one of them at a time. */
  fingerprint: string;
  to: Address;
  /** The calldata, cut: enough to tell a sped-up transaction from a different one. */
  inputMark: string;
  /** Height when it was sent: where a search for its replacement starts. */
  fromBlock: number;
  /** Milliseconds of the browser's clock; used for waiting only, never for rules. */
  sentAt: number;
  lastSeenAt: number;
  state: PendingState;
  /** Block of the receipt. */
  block?: number;
  /** Hash of the transaction that took the nonce, when it is not this one. */
  replacedBy?: Hex;
};

/** Whether nothing more is going to happen to it. */
export function isSettled(entry: Pick<PendingEntry, 'state'>): boolean {
  return entry.state !== 'signed' && entry.state !== 'pending';
}

const MARK_LENGTH = 2000;

/** Start and length of calldata: short enough for local storage, different whenever a call is. */
export function inputMark(input: string): string {
  return `${input.length}:${input.slice(0, MARK_LENGTH)}`;
}

/** One text per (account, intent): equal for the same wish, whatever tab it was made in. */
export function intentFingerprint(account: string, name: string, params: unknown): string {
  return `${account.toLowerCase()}:${name}:${JSON.stringify(params)}`;
}
