import { type Address, type Hex, zeroAddress } from 'viem';
import type { ProposalState } from '@/lib/domain/proposal-state';
import { type Ballots, type Choice, castBallot, castOverride, emptyBallots } from './counting';
import { carryOut, type Effect } from './effects';
import { pastSupply, pastVotes } from './ledger';
import { GRACE_PERIOD, LATE_WINDOW, type Terms, termsFor } from './policy';
import { Refusal, refuseIf } from './refusal';
import { copyOf, restore, type World } from './world';

/** A proposal of the outer governor. Times in seconds. */
export type Proposal = {
  draft: Draft;
  proposer: Address;
  proposalType: number;
  effects: Effect[];
  terms: Terms;
  ballots: Ballots;
  /** The deadline it was made with. */
  deadline: number;
  /** Zero, or when the objection period ends. */
  lateDeadline: number;
  eta: number;
  executed: boolean;
  canceled: boolean;
  /** The code its effects call, as it was when it was made; null when they call none that can change. */
  code: Hex | null;
};

/** What somebody proposes. The id comes from the actions and the description alone, so that it is the chain's. */
export type Draft = {
  id: bigint;
  description: string;
  proposalType: number;
  effects: Effect[];
  /** Who alone may make it, by its description; null: anyone. */
  onlyBy: Address | null;
};

/** @throws Refusal when there is none of this id. */
export function proposalOf(world: World, id: bigint): Proposal {
  const proposal = world.proposals.get(id);
  if (proposal === undefined) throw new Refusal('GovernorNonexistentProposal');
  return proposal;
}

export function propose(world: World, proposer: Address, draft: Draft): void {
  refuseIf(draft.effects.length === 0, 'GovernorInvalidProposalLength');
  const terms = termsFor(world, draft.proposalType, draft.effects);
  refuseIf(draft.onlyBy !== null && draft.onlyBy !== proposer, 'GovernorRestrictedProposer');
  const votes = pastVotes(world.staked, proposer, world.now - 1, world.now);
  refuseIf(votes < shareAt(world, world.now - 1, terms.thresholdBps), 'GovernorInsufficientProposerVotes');
  refuseIf(world.proposals.has(draft.id), 'GovernorUnexpectedProposalState');
  const snapshot = world.now + terms.votingDelay;
  world.proposals.set(draft.id, {
    draft,
    proposer,
    proposalType: draft.proposalType,
    effects: draft.effects,
    terms,
    ballots: emptyBallots(snapshot),
    deadline: snapshot + terms.votingPeriod,
    lateDeadline: 0,
    eta: 0,
    executed: false,
    canceled: false,
    code: codeCalled(world, draft.effects),
  });
}

export function deadlineOf(proposal: Proposal): number {
  return Math.max(proposal.deadline, proposal.lateDeadline);
}

/** The terms that count for a proposal: those it was made under. */
export function termsOf(world: World, proposal: Proposal): Terms {
  const today = world.types.get(proposal.proposalType)?.terms ?? proposal.terms;
  return world.rules.termsInForce(proposal.terms, today);
}

export function quorumOf(world: World, proposal: Proposal): bigint {
  return shareAt(world, proposal.ballots.snapshot, termsOf(world, proposal).quorumBps);
}

export function stateOf(world: World, proposal: Proposal): ProposalState {
  const { rules, now } = world;
  if (proposal.executed) return 'Executed';
  if (proposal.canceled) return 'Canceled';
  if (rules.isPending(now, proposal.ballots.snapshot)) return 'Pending';
  if (rules.isActive(now, deadlineOf(proposal))) return 'Active';
  if (!isPassing(world, proposal)) return 'Defeated';
  if (proposal.eta === 0) {
    return rules.isExpired(now, deadlineOf(proposal), GRACE_PERIOD) ? 'Expired' : 'Succeeded';
  }
  return rules.isExpired(now, proposal.eta, GRACE_PERIOD) ? 'Expired' : 'Queued';
}

export function vote(world: World, voter: Address, id: bigint, choice: Choice): void {
  const proposal = activeProposal(world, id);
  const { support, parts } = choice;
  const onlyAgainst =
    support === 0 || (support === 255 && parts !== null && parts.for === 0n && parts.abstain === 0n);
  countLate(world, proposal, onlyAgainst, () =>
    castBallot(world, world.staked, proposal.ballots, voter, choice),
  );
}

/** @param holder The voter, or one of its buckets. */
export function override(world: World, holder: Address, id: bigint, support: number): void {
  const proposal = activeProposal(world, id);
  countLate(world, proposal, support === 0, () =>
    castOverride(world, world.staked, proposal.ballots, holder, support),
  );
}

export function queue(world: World, id: bigint): void {
  const proposal = proposalOf(world, id);
  refuseIf(stateOf(world, proposal) !== 'Succeeded', 'GovernorUnexpectedProposalState');
  proposal.eta = world.rules.eta(world.now, world.minDelay, termsOf(world, proposal).extraDelay);
}

/** All of its effects, or none. */
export function execute(world: World, id: bigint): void {
  const proposal = proposalOf(world, id);
  refuseIf(stateOf(world, proposal) !== 'Queued', 'GovernorUnexpectedProposalState');
  refuseIf(world.now < proposal.eta, 'GovernorExtraDelay');
  refuseIf(codeCalled(world, proposal.effects) !== proposal.code, 'GovernorTargetCodeChanged');
  const before = copyOf(world);
  try {
    for (const effect of proposal.effects) carryOut(world, effect);
  } catch (refusal) {
    restore(world, before);
    throw refusal;
  }
  proposal.executed = true;
}

export function cancel(world: World, caller: Address, id: bigint): void {
  const proposal = proposalOf(world, id);
  const state = stateOf(world, proposal);
  refuseIf(!mayCancel(world, caller, proposal, state), 'GovernorUnableToCancel');
  const over = state === 'Canceled' || state === 'Expired' || state === 'Executed';
  refuseIf(over, 'GovernorUnexpectedProposalState');
  proposal.canceled = true;
}

/** Whether the proposer has fallen under what it takes to propose. */
export function hasFallen(world: World, proposal: Proposal): boolean {
  const before = world.now - 1;
  const threshold = shareAt(world, before, termsOf(world, proposal).thresholdBps);
  return pastVotes(world.staked, proposal.proposer, before, world.now) < threshold;
}

export function shareAt(world: World, at: number, bps: number): bigint {
  return world.rules.share(pastSupply(world.staked, at, world.now), bps);
}

function mayCancel(world: World, caller: Address, proposal: Proposal, state: ProposalState): boolean {
  if (world.guardian === caller) return true;
  const own = proposal.proposer === caller;
  if (own && (state === 'Pending' || world.guardian === zeroAddress)) return true;
  return (state === 'Pending' || state === 'Active') && hasFallen(world, proposal);
}

function isPassing(world: World, proposal: Proposal): boolean {
  const { tally } = proposal.ballots;
  return (
    world.rules.approves(tally, termsOf(world, proposal).approvalBps) &&
    world.rules.towardsQuorum(tally) >= quorumOf(world, proposal)
  );
}

function activeProposal(world: World, id: bigint): Proposal {
  const proposal = proposalOf(world, id);
  refuseIf(stateOf(world, proposal) !== 'Active', 'GovernorUnexpectedProposalState');
  return proposal;
}

/** Counts; a turn from failing to passing in the late window opens a time in which only Against counts. */
function countLate(world: World, proposal: Proposal, onlyAgainst: boolean, count: () => void): void {
  const objecting = world.now > proposal.deadline;
  refuseIf(objecting && !onlyAgainst, 'GovernorObjectionOnly');
  const late = !objecting && world.rules.isLate(world.now, proposal.deadline, LATE_WINDOW);
  const failing = late && !isPassing(world, proposal);
  count();
  if (failing && isPassing(world, proposal)) {
    proposal.lateDeadline = world.rules.lateDeadline(world.now, proposal.deadline, LATE_WINDOW);
  }
}

function codeCalled(world: World, effects: readonly Effect[]): Hex | null {
  return effects.some((effect) => effect.does === 'call') ? world.targetCode : null;
}
