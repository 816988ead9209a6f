import type { Stake } from '@/lib/domain/stake';

/** The stakes one can be merged into: the owner's other committed ones, the longest notice first. */
export function mergeTargets<S extends Stake>(stake: Stake, stakes: readonly S[]): S[] {
  return stakes
    .filter((other) => other.index !== stake.index && other.unlockAt === 0)
    .sort((a, b) => b.duration - a.duration);
}
