import { describe, expect, it } from 'vitest';
import { stakePhase, stakeVotes } from './stake';
import { MAX_DURATION } from './vote-weight';

describe('a stake', () => {
  it('is withdrawable from its unlock second on', () => {
    expect(stakePhase({ unlockAt: 0 }, 100)).toBe('committed');
    expect(stakePhase({ unlockAt: 101 }, 100)).toBe('leaving');
    expect(stakePhase({ unlockAt: 100 }, 100)).toBe('withdrawable');
  });

  it('has no votes once it is leaving', () => {
    const stake = { amount: 5n, duration: MAX_DURATION };
    expect(stakeVotes({ ...stake, unlockAt: 0 })).toBe(5n);
    expect(stakeVotes({ ...stake, unlockAt: 1 })).toBe(0n);
  });
});
