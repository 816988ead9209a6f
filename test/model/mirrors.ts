import type { Address } from 'viem';
import type { ProposalState } from '@/lib/domain/proposal-state';
import type { Tally } from '@/lib/domain/tally';
import {
  type Ballots,
  type Choice,
  castBallot,
  castOverride,
  emptyBallots,
  FRACTIONAL,
  remainingVotes,
  sumOf,
} from './counting';
import { pastSupply } from './ledger';
import { deadlineOf, proposalOf, stateOf, vote } from './proposals';
import { Refusal, refuseIf } from './refusal';
import type { World } from './world';

/** One outer proposal, voted on inside. Times in seconds. */
export type Mirror = { ballots: Ballots; deadline: number; relayed: boolean };

/** A member DAO: its governor is the account that outer stake is delegated to. */
export type Member = {
  relayWindow: number;
  quorumPercent: number;
  winnerTakesAll: boolean;
  /** By the outer proposal’s id. */
  mirrors: Map<bigint, Mirror>;
};

export function memberAt(world: World, address: Address): Member {
  const member = world.members.get(address);
  if (member === undefined) throw new RangeError(`no member ${address}`);
  return member;
}

export function openMirror(world: World, address: Address, id: bigint): void {
  const member = memberAt(world, address);
  refuseIf(member.mirrors.has(id), 'UpstreamAlreadyMirrored');
  const outer = proposalOf(world, id);
  const state = stateOf(world, outer);
  const deadline = deadlineOf(outer) - member.relayWindow;
  const { snapshot } = outer.ballots;
  // A voting period shorter than the relay window leaves the inner ballot no time.
  const time = deadline > world.now && deadline > snapshot;
  refuseIf(!time || !(state === 'Pending' || state === 'Active'), 'UpstreamNotOpen');
  member.mirrors.set(id, { ballots: emptyBallots(snapshot), deadline, relayed: false });
}

export function voteInside(world: World, address: Address, voter: Address, id: bigint, choice: Choice): void {
  const mirror = activeMirror(world, address, id);
  castBallot(world, world.wrapped, mirror.ballots, voter, choice);
}

export function overrideInside(
  world: World,
  address: Address,
  voter: Address,
  id: bigint,
  support: number,
): void {
  const mirror = activeMirror(world, address, id);
  castOverride(world, world.wrapped, mirror.ballots, voter, support);
}

export function castUpstream(world: World, address: Address, id: bigint): void {
  const mirror = memberAt(world, address).mirrors.get(id);
  if (mirror === undefined) throw new Refusal('UpstreamNotMirrored');
  refuseIf(world.now <= mirror.deadline, 'UpstreamBallotOpen');
  refuseIf(mirror.relayed, 'UpstreamAlreadyRelayed');
  const parts = outerVotes(world, address, id, mirror);
  refuseIf(sumOf(parts) === 0n, 'UpstreamNothingToCast');
  try {
    vote(world, address, id, { support: FRACTIONAL, parts });
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    // Perhaps only Against counts outside at this hour.
    refuseIf(parts.against === 0n, 'UpstreamNothingToCast');
    const onlyAgainst = { against: parts.against, for: 0n, abstain: 0n };
    vote(world, address, id, { support: FRACTIONAL, parts: onlyAgainst });
  }
  mirror.relayed = true;
}

export function mirrorState(world: World, member: Member, mirror: Mirror): ProposalState {
  if (world.now <= mirror.ballots.snapshot) return 'Pending';
  if (world.now <= mirror.deadline) return 'Active';
  const { tally } = mirror.ballots;
  return isWhole(world, member, mirror) && tally.for > tally.against ? 'Succeeded' : 'Defeated';
}

/** Whether enough of the electorate took part for the whole outer weight to follow. */
function isWhole(world: World, member: Member, mirror: Mirror): boolean {
  const electorate = pastSupply(world.wrapped, mirror.ballots.snapshot, world.now);
  const quorum = (electorate * BigInt(member.quorumPercent)) / 100n;
  return world.rules.turnout(mirror.ballots.tally) >= quorum;
}

function outerVotes(world: World, address: Address, id: bigint, mirror: Mirror): Tally {
  const member = memberAt(world, address);
  const weight = remainingVotes(world, world.staked, proposalOf(world, id).ballots, address);
  const { tally } = mirror.ballots;
  const turnout = sumOf(tally);
  const nothing = { against: 0n, for: 0n, abstain: 0n };
  const whole = isWhole(world, member, mirror);
  if (turnout === 0n) return nothing;
  if (whole && member.winnerTakesAll) {
    if (tally.for > tally.against && tally.for > tally.abstain) return { ...nothing, for: weight };
    if (tally.against > tally.for && tally.against > tally.abstain) return { ...nothing, against: weight };
    return { ...nothing, abstain: weight };
  }
  const electorate = pastSupply(world.wrapped, mirror.ballots.snapshot, world.now);
  const base = whole ? turnout : world.rules.belowQuorumBase(turnout, electorate);
  return {
    against: (weight * tally.against) / base,
    for: (weight * tally.for) / base,
    abstain: (weight * tally.abstain) / base,
  };
}

function activeMirror(world: World, address: Address, id: bigint): Mirror {
  const member = memberAt(world, address);
  const mirror = member.mirrors.get(id);
  if (mirror === undefined) throw new Refusal('GovernorNonexistentProposal');
  refuseIf(mirrorState(world, member, mirror) !== 'Active', 'GovernorUnexpectedProposalState');
  return mirror;
}
