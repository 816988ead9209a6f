import { describe, expect, it } from 'vitest';
import { isExitDue, stakePhase, stakeVotes } from './stake';
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

  it('is due from the second of its plan on, while it is committed', () => {
    expect(isExitDue({ unlockAt: 0, exitAt: 100 }, 100)).toBe(true);
    expect(isExitDue({ unlockAt: 0, exitAt: 101 }, 100)).toBe(false);
    expect(isExitDue({ unlockAt: 0, exitAt: 0 }, 100)).toBe(false);
    expect(isExitDue({ unlockAt: 5, exitAt: 100 }, 100)).toBe(false);
  });
});
