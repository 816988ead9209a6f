import type { Address, Hex } from '@/lib/domain/hex';

/** One value of an action with what is known of its unit; plain data, ready to be shown in any language. */
export type ActionValue =
  | { kind: 'address'; address: Address }
  /** `amount` in base units of a token with `decimals`. */
  | { kind: 'amount'; amount: bigint; decimals: number; symbol: string }
  | { kind: 'duration'; seconds: bigint }
  /** Basis points: 10,000 is all. */
  | { kind: 'share'; bps: bigint }
  /** Chain seconds; 0: never, none. */
  | { kind: 'time'; timestamp: bigint }
  /** A type of proposals by its number. */
  | { kind: 'proposalType'; type: number }
  | { kind: 'number'; number: bigint }
  | { kind: 'flag'; flag: boolean }
  | { kind: 'text'; text: string }
  | { kind: 'bytes'; bytes: Hex }
  | { kind: 'list'; items: ActionValue[] }
  | { kind: 'record'; fields: ActionArgument[] };

/** A named argument of a call; `name` is empty where the ABI gives none. */
export type ActionArgument = { name: string; type: string; value: ActionValue };
