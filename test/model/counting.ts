import { type Address, zeroAddress } from 'viem';
import type { Tally } from '@/lib/domain/tally';
import { type Ledger, pastDelegate, pastUnits, pastVotes } from './ledger';
import { refuseIf } from './refusal';
import type { World } from './world';

export const FRACTIONAL = 255;

/** What one account did on one proposal. */
export type Receipt = Tally & { overridden: bigint; hasOverridden: boolean };

/** One vote: whose history counts, as of when, and what was cast. */
export type Ballots = {
  snapshot: number;
  tally: Tally;
  receipts: Map<Address, Receipt>;
};

/** How to vote: 0 Against, 1 For, 2 Abstain, or 255 with parts (base units). Null parts are sent as none at all. */
export type Choice = { support: number; parts: Tally | null };

export function emptyBallots(snapshot: number): Ballots {
  return { snapshot, tally: { against: 0n, for: 0n, abstain: 0n }, receipts: new Map() };
}

export function receiptOf(ballots: Ballots, account: Address): Receipt {
  return (
    ballots.receipts.get(account) ?? {
      against: 0n,
      for: 0n,
      abstain: 0n,
      overridden: 0n,
      hasOverridden: false,
    }
  );
}

export function remainingVotes(world: World, ledger: Ledger, ballots: Ballots, account: Address): bigint {
  const receipt = receiptOf(ballots, account);
  const weight = pastVotes(ledger, account, ballots.snapshot, world.now);
  return world.rules.remaining(weight, sumOf(receipt), receipt.overridden);
}

/** Casts a ballot, whole or in parts. Nothing changes when it is refused. */
export function castBallot(
  world: World,
  ledger: Ledger,
  ballots: Ballots,
  voter: Address,
  choice: Choice,
): void {
  const remaining = remainingVotes(world, ledger, ballots, voter);
  refuseIf(remaining <= 0n, 'GovernorAlreadyCastVote');
  const cast = partsOf(choice, remaining);
  refuseIf(sumOf(cast) > remaining, 'GovernorExceedRemainingWeight');
  const receipt = receiptOf(ballots, voter);
  ballots.receipts.set(voter, { ...receipt, ...add(receipt, cast) });
  ballots.tally = add(ballots.tally, cast);
}

/** Takes `holder`'s weight back from its delegate and casts it: the delegate keeps what it would have cast without. */
export function castOverride(
  world: World,
  ledger: Ledger,
  ballots: Ballots,
  holder: Address,
  support: number,
): void {
  refuseIf(support > 2, 'GovernorInvalidVoteType');
  refuseIf(receiptOf(ballots, holder).hasOverridden, 'GovernorAlreadyOverriddenVote');
  const weight = pastUnits(ledger, holder, ballots.snapshot, world.now);
  refuseIf(weight === 0n, 'GovernorNothingToOverride');
  ballots.receipts.set(holder, { ...receiptOf(ballots, holder), hasOverridden: true });
  const delegate = pastDelegate(ledger, holder, ballots.snapshot, world.now);
  if (delegate !== zeroAddress) takeBack(world, ledger, ballots, delegate, weight);
  ballots.tally = add(ballots.tally, partsOf({ support, parts: null }, weight));
}

export function sumOf(tally: Tally): bigint {
  return tally.against + tally.for + tally.abstain;
}

function takeBack(world: World, ledger: Ledger, ballots: Ballots, delegate: Address, weight: bigint): void {
  const receipt = receiptOf(ballots, delegate);
  const held = pastVotes(ledger, delegate, ballots.snapshot, world.now) - receipt.overridden;
  const keep = (cast: bigint): bigint => (cast === 0n ? 0n : world.rules.kept(cast, weight, held));
  const kept = { against: keep(receipt.against), for: keep(receipt.for), abstain: keep(receipt.abstain) };
  const { tally } = ballots;
  ballots.tally = {
    against: tally.against - receipt.against + kept.against,
    for: tally.for - receipt.for + kept.for,
    abstain: tally.abstain - receipt.abstain + kept.abstain,
  };
  ballots.receipts.set(delegate, { ...receipt, ...kept, overridden: receipt.overridden + weight });
}

function partsOf({ support, parts }: Choice, remaining: bigint): Tally {
  if (support === FRACTIONAL) {
    refuseIf(parts === null, 'GovernorInvalidVoteParams');
    return parts ?? { against: 0n, for: 0n, abstain: 0n };
  }
  refuseIf(support > 2, 'GovernorInvalidVoteType');
  refuseIf(parts !== null, 'GovernorInvalidVoteParams');
  return {
    against: support === 0 ? remaining : 0n,
    for: support === 1 ? remaining : 0n,
    abstain: support === 2 ? remaining : 0n,
  };
}

function add(left: Tally, right: Tally): Tally {
  return {
    against: left.against + right.against,
    for: left.for + right.for,
    abstain: left.abstain + right.abstain,
  };
}
