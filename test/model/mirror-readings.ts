import type { Random } from '@/contracts/script/seed/random';
import { memberGovernorAbi } from '@/lib/contracts/generated';
import { proposalStates } from '@/lib/domain/proposal-state';
import { ballotReadings } from './ballot-readings';
import { innerId } from './mirror-moves';
import { mirrorState } from './mirrors';
import { type Reading, readingsOf } from './reading';
import type { World } from './world';

const OLD_SAMPLES = 2;

/** The member DAOs' mirrors: all that are not relayed yet, and some of the others. */
export function mirrorReadings(world: World, random: Random): Reading[] {
  const readings: Reading[] = [];
  const outer = [...world.proposals.keys()];
  for (const [address, member] of world.members) {
    const read = readingsOf(readings, address, memberGovernorAbi);
    const sampled = new Set(
      Array.from({ length: outer.length > 0 ? OLD_SAMPLES : 0 }, () => random.pick(outer)),
    );
    for (const id of outer) {
      const mirror = member.mirrors.get(id);
      const inner = innerId(address, id);
      const open = mirror !== undefined && world.now <= mirror.deadline;
      if (!open && !sampled.has(id)) continue;
      read('mirrorOf', [id], () => (mirror === undefined ? 0n : inner));
      if (mirror === undefined) continue;
      const { ballots, deadline, relayed } = mirror;
      const mode = member.winnerTakesAll ? 1 : 0;
      read('state', [inner], () => proposalStates.indexOf(mirrorState(world, member, mirror)));
      read('mirrorAt', [inner], () => ({
        upstreamId: id,
        snapshot: ballots.snapshot,
        deadline,
        mode,
        relayed,
      }));
      read('proposalSnapshot', [inner], () => ballots.snapshot);
      read('proposalDeadline', [inner], () => deadline);
      ballotReadings(world, world.wrapped, ballots, inner, world.family.users, read);
    }
  }
  return readings;
}
