import type { Address, Hex } from './hex';
import type { Tally } from './tally';
import { type Support, voteTypes } from './vote-type';

/** Everything one voter cast on one proposal from one source of votes. Weights in sKEI base units. */
export type Ballot = {
  voter: Address;
  /** What counts of it now: the weight that delegators took back since is gone. */
  parts: Tally;
  /** Sum of the parts. */
  weight: bigint;
  /** What delegators took back after it was cast. */
  takenBack: bigint;
  /** Given with it; several casts' reasons one below the other. */
  reason: string;
  /** `none`: the votes the account held; `all`: its own stake, in its delegate's stead; `part`: single stakes. */
  override: 'none' | 'all' | 'part';
  /** Of a `part`: whom those stakes were given to. */
  insteadOf: Address | null;
  /** Of the last cast. */
  timestamp: number;
  transactionHash: Hex;
};

const keys = ['against', 'for', 'abstain'] as const;

/** The one option a ballot supports; null when it is split, or nothing of it is left. */
export function soleSupport(parts: Tally): Support | null {
  const used = voteTypes.flatMap((_, i) => (parts[keys[i] ?? 'for'] > 0n ? [i as Support] : []));
  return used.length === 1 ? (used[0] ?? null) : null;
}

/** A weight cast for one option, as parts. */
export function wholly(support: Support, weight: bigint): Tally {
  return { against: 0n, for: 0n, abstain: 0n, [keys[support]]: weight };
}

/** Part by part. */
export function addTallies(a: Tally, b: Tally): Tally {
  return { against: a.against + b.against, for: a.for + b.for, abstain: a.abstain + b.abstain };
}

const HALF = 32;

/** The three packed uint128 of a fractional ballot; null for any other params. */
export function unpackParts(params: Hex): Tally | null {
  const digits = params.slice(2);
  if (digits.length !== 3 * HALF) return null;
  const at = (i: number) => BigInt(`0x${digits.slice(i * HALF, (i + 1) * HALF)}`);
  return { against: at(0), for: at(1), abstain: at(2) };
}

/** Params of a fractional ballot: three packed uint128. */
export function packParts({ against, for: inFavour, abstain }: Tally): Hex {
  const word = (value: bigint) => value.toString(16).padStart(HALF, '0');
  return `0x${word(against)}${word(inFavour)}${word(abstain)}`;
}
