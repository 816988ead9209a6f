import type { Random } from '@/contracts/script/seed/random';
import { kGovernorAbi, kTimelockAbi, proposalPolicyAbi } from '@/lib/contracts/generated';
import { proposalStates } from '@/lib/domain/proposal-state';
import { ballotReadings } from './ballot-readings';
import { bucketOf } from './bucket';
import { termsFor } from './policy';
import { deadlineOf, type Proposal, quorumOf, shareAt, stateOf } from './proposals';
import { type Reading, readingsOf } from './reading';
import type { World } from './world';

const OLD_SAMPLES = 3;

/** The outer governor, its policy and its proposals; the state of every one, the rest of those that can still change. */
export function proposalReadings(world: World, random: Random): Reading[] {
  const readings: Reading[] = [];
  const { governor, policy, timelock } = world.family;
  const read = readingsOf(readings, governor, kGovernorAbi);
  const general = () => termsFor(world, 0, []);
  read('clock', [], () => world.now);
  read('proposalGuardian', [], () => world.guardian);
  read('votingDelay', [], () => general().votingDelay);
  read('votingPeriod', [], () => general().votingPeriod);
  read('proposalThreshold', [], () => shareAt(world, world.now - 1, general().thresholdBps));
  read('quorum', [BigInt(world.now - 1)], () => shareAt(world, world.now - 1, general().quorumBps));
  readingsOf(readings, timelock, kTimelockAbi)('getMinDelay', [], () => world.minDelay);
  for (const [proposalType, config] of world.types) {
    readingsOf(readings, policy, proposalPolicyAbi)('typeConfig', [proposalType], () => config);
  }
  const ids = [...world.proposals.keys()];
  const old = new Set(Array.from({ length: ids.length > 0 ? OLD_SAMPLES : 0 }, () => random.pick(ids)));
  for (const [id, proposal] of world.proposals) {
    read('state', [id], () => proposalStates.indexOf(stateOf(world, proposal)));
    const live = ['Pending', 'Active', 'Succeeded', 'Queued'].includes(stateOf(world, proposal));
    if (live || old.has(id)) readProposal(world, random, readings, id, proposal);
  }
  return readings;
}

function readProposal(world: World, random: Random, readings: Reading[], id: bigint, proposal: Proposal) {
  const read = readingsOf(readings, world.family.governor, kGovernorAbi);
  const { terms, proposalType, lateDeadline } = proposal;
  read('proposalSnapshot', [id], () => proposal.ballots.snapshot);
  read('proposalDeadline', [id], () => deadlineOf(proposal));
  read('proposalEta', [id], () => proposal.eta);
  read('proposalProposer', [id], () => proposal.proposer);
  read('proposalQuorum', [id], () => quorumOf(world, proposal));
  read('proposalTerms', [id], () => ({
    proposalType,
    quorumBps: terms.quorumBps,
    approvalBps: terms.approvalBps,
    thresholdBps: terms.thresholdBps,
    extraDelay: terms.extraDelay,
    lateDeadline,
  }));
  const { users, members } = world.family;
  const owner = random.pick(users);
  const buckets = [...users, ...members].map((delegatee) => bucketOf(owner, delegatee));
  ballotReadings(world, world.staked, proposal.ballots, id, [...users, ...members, ...buckets], read);
}
