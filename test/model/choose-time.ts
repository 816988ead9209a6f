import type { Random } from '@/contracts/script/seed/random';
import { MIN_DURATION } from '@/lib/domain/vote-weight';
import { kickableAt } from './exits';
import { GRACE_PERIOD, LATE_WINDOW } from './policy';
import { deadlineOf, stateOf } from './proposals';
import type { World } from './world';

const HOUR = 3_600;

/** When the next step happens: in the same second, soon, or at the edge of something (exactly, one before, one after). */
export function chooseTime(world: World, random: Random): number {
  const { now } = world;
  const roll = random.next();
  if (roll < 0.15) return now;
  if (roll < 0.74) return now + random.int(1, HOUR);
  if (roll < 0.77) return now + random.int(HOUR, 24 * HOUR);
  const edges = roll < 0.985 ? proposalEdges(world) : stakeEdges(world, random);
  const ahead = [...new Set(edges)].filter((edge) => edge > now).sort((a, b) => a - b);
  if (ahead.length === 0) return now + random.int(0, HOUR);
  // The nearest most of the time: a leap passes by all that lies between.
  const edge = random.chance(0.75) ? ahead[0] : random.pick(ahead.slice(0, 4));
  return Math.max(now, (edge ?? now) + random.pick([-1, 0, 0, 1]));
}

function proposalEdges(world: World): number[] {
  const edges: number[] = [];
  for (const [id, proposal] of world.proposals) {
    const state = stateOf(world, proposal);
    if (!['Pending', 'Active', 'Succeeded', 'Queued'].includes(state)) continue;
    const deadline = deadlineOf(proposal);
    edges.push(proposal.ballots.snapshot, proposal.ballots.snapshot + 1, proposal.deadline, deadline);
    edges.push(deadline + 1, proposal.deadline - LATE_WINDOW, deadline + GRACE_PERIOD);
    if (proposal.eta !== 0) edges.push(proposal.eta, proposal.eta + GRACE_PERIOD);
    for (const { mirrors, relayWindow } of world.members.values()) {
      edges.push(mirrors.get(id)?.deadline ?? deadline - relayWindow);
    }
  }
  return edges;
}

/** The distant ones (four silent years) only now and then: afterwards nothing is left of the proposals. */
function stakeEdges(world: World, random: Random): number[] {
  const far = random.chance(0.15);
  const edges: number[] = [];
  for (const stakes of world.stakes.values()) {
    for (const entry of stakes) {
      if (entry.amount === 0n) continue;
      edges.push(entry.touchedAt + MIN_DURATION);
      if (entry.unlockAt !== 0) edges.push(entry.unlockAt);
      else if (far || entry.exitAt !== 0) edges.push(kickableAt(entry));
    }
  }
  return far ? edges.sort((a, b) => b - a).slice(0, 3) : edges;
}
