import type { Random } from '@/contracts/script/seed/random';
import { mirrorReadings } from './mirror-readings';
import { proposalReadings } from './proposal-readings';
import type { Reading } from './reading';
import { stakeReadings } from './stake-readings';
import type { World } from './world';
import { wrappedReadings } from './wrapped-readings';

/** Everything that is compared after a step. What grows with time, the past above all, is compared in samples. */
export function allReadings(world: World, random: Random): Reading[] {
  return [
    ...stakeReadings(world, random),
    ...wrappedReadings(world, random),
    ...proposalReadings(world, random),
    ...mirrorReadings(world, random),
  ];
}
